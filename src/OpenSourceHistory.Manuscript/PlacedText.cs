namespace OpenSourceHistory.Manuscript;

/// <summary>A text of a data file with its place.</summary>
/// <param name="Value">The text, trimmed; never empty.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PlacedText(string Value, SourceSpan Span);
