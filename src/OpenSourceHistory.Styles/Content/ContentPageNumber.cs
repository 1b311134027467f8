namespace OpenSourceHistory.Styles.Content;

/// <summary><c>counter(page)</c>.</summary>
/// <param name="Style">Counter style, such as <c>lower-roman</c>; null for the page's own.</param>
public sealed record ContentPageNumber(string? Style) : ContentItem;
