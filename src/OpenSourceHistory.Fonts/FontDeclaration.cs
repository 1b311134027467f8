namespace OpenSourceHistory.Fonts;

/// <summary>A face that the style sheet declares.</summary>
/// <param name="Family">Family name as the sheet calls it.</param>
/// <param name="Path">Path of the OpenType file for the workspace.</param>
/// <param name="Weight">1 to 1000.</param>
/// <param name="IsItalic">True for italic faces.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record FontDeclaration(string Family, string Path, int Weight, bool IsItalic, SourceSpan Span);
