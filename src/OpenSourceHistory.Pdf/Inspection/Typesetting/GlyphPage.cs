namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>The upright text of a page.</summary>
/// <param name="Number">Place of the page in the file, from 1.</param>
/// <param name="Width">Width of its media box in points.</param>
/// <param name="Height">Height of its media box in points.</param>
/// <param name="Glyphs">Its glyphs, in the order in which they are painted.</param>
public sealed record GlyphPage(int Number, double Width, double Height, ValueList<PageGlyph> Glyphs);
