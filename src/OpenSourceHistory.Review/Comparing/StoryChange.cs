using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>A difference between a story as sent and as it came back.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Note">Number of the note that the story is; 0 for the body.</param>
/// <param name="Start">Where it begins in the story as sent.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="New">What stands there now; for a change of style alone, what stood there before.</param>
internal sealed record StoryChange(ChangeKind Kind, int Note, int Start, int End, ReadingSign[] New)
{
    /// <summary>Who made it; null where tracking was off.</summary>
    public WordRevision? Revision { get; init; }

    /// <summary>The paragraph that came back, for what concerns it as a whole.</summary>
    public ReadingParagraph? Paragraph { get; init; }
}
