using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A painted line. It stands where it was painted; coordinates are those of the place.</summary>
/// <param name="Width">From the left edge to the end of what is set, hanging punctuation not counted.</param>
/// <param name="Items">What is painted.</param>
/// <param name="Links">Links.</param>
internal sealed record PaintedLine(Length Width, ValueList<PageItem> Items, ValueList<LinkArea> Links)
{
    /// <summary>What the author is to be told of a line that sticks out of its measure, or null.</summary>
    public Diagnostic? Overfull { get; init; }
}
