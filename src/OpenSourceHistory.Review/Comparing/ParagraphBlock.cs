namespace OpenSourceHistory.Review.Comparing;

/// <summary>Paragraphs of two stories that belong together: one and one, one that was split, several that were joined, one without counterpart.</summary>
/// <param name="OldStart">First of the paragraphs as sent.</param>
/// <param name="OldEnd">Behind the last.</param>
/// <param name="NewStart">First of the paragraphs that came back.</param>
/// <param name="NewEnd">Behind the last.</param>
internal sealed record ParagraphBlock(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    /// <summary>The paragraph as sent that was moved here; null for all but those that were put in.</summary>
    public int? MovedFrom { get; init; }
}
