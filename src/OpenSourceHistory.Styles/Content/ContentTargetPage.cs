using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Content;

/// <summary><c>target-counter(url, page)</c>: the folio of the page that a node begins on.</summary>
/// <param name="TargetId">Id of the node.</param>
/// <param name="Style">Its numerals; null for the target page's own.</param>
public sealed record ContentTargetPage(string TargetId, CounterStyle? Style) : ContentItem;
