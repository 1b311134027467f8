using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>What a citation has become.</summary>
/// <param name="Author">The authors' names for the sentence, or null.</param>
/// <param name="Text">The citation itself.</param>
internal sealed record PlacedCitation(FormattedText? Author, FormattedText Text)
{
    /// <summary>The number of its note where citations behind it refer to that; 0 where none does.</summary>
    public int MarkedNote { get; init; }
}
