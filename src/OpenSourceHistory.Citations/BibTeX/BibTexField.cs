namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>A field of an entry.</summary>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Value">Its value as TeX, abbreviations put in.</param>
/// <param name="Span">Where the value stands.</param>
internal sealed record BibTexField(string Name, string Value, SourceSpan Span);
