namespace OpenSourceHistory.Styles.Content;

/// <summary>
/// <c>-osh-string-range(name, one, many)</c>: the first and the last value that a named string has on a page, joined by an en dash; a single
/// one where both are equal. For heads such as <c>Notes to pages 41–58</c>.
/// </summary>
/// <param name="Name">Name of the string.</param>
/// <param name="One">What stands in front of a single value.</param>
/// <param name="Many">What stands in front of two.</param>
public sealed record ContentStringRange(string Name, string One, string Many) : ContentItem;
