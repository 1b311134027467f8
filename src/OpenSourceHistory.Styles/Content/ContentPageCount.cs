namespace OpenSourceHistory.Styles.Content;

/// <summary><c>counter(pages)</c>.</summary>
public sealed record ContentPageCount : ContentItem;
