namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>A character code of a font and the width of its glyph.</summary>
/// <param name="Code">The code.</param>
/// <param name="Width">The width in thousandths of an em.</param>
internal sealed record CodedWidth(ushort Code, double Width);
