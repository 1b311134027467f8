using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pages;

/// <summary>An area that links somewhere.</summary>
/// <param name="Area">Where on the page.</param>
/// <param name="Target">A URL, or <c>#id</c> of a destination.</param>
/// <param name="Description">Text of the link, for assistive technology.</param>
public sealed record LinkArea(Rect Area, string Target, string Description)
{
    /// <summary>The manuscript's place that it comes from.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The element that it belongs to.</summary>
    public ItemMark Mark { get; init; }
}
