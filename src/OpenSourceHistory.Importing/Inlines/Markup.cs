namespace OpenSourceHistory.Importing.Inlines;

/// <summary>What a piece of text is marked up with.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Value">Target of a link, attributes of a span; empty for others.</param>
internal readonly record struct Markup(MarkupKind Kind, string Value = "");
