namespace OpenSourceHistory.Pages;

/// <summary>Something painted on a page.</summary>
/// <param name="Span">The manuscript's place that it comes from.</param>
public abstract record PageItem(SourceSpan Span);
