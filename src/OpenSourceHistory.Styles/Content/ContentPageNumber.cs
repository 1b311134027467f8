using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Content;

/// <summary><c>counter(page)</c>.</summary>
/// <param name="Style">Its numerals; null for the page's own.</param>
public sealed record ContentPageNumber(CounterStyle? Style) : ContentItem;
