namespace OpenSourceHistory.Docx.Reading;

/// <summary>A break within a paragraph.</summary>
/// <param name="Kind">What it ends.</param>
public sealed record BreakToken(DocumentBreak Kind) : WordToken;
