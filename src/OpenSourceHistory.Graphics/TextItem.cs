using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Graphics;

/// <summary>Shaped text in a drawing.</summary>
/// <param name="Face">Face.</param>
/// <param name="SizePoints">Font size in points before <paramref name="Transform"/>.</param>
/// <param name="Transform">Map from the text's space (origin on the baseline, y downwards) to the drawing.</param>
/// <param name="Text">Characters, for extraction.</param>
/// <param name="Glyphs">Glyphs of the text.</param>
/// <param name="Color">Colour.</param>
public sealed record TextItem(FontFace Face, double SizePoints, Matrix Transform, string Text, ValueList<ShapedGlyph> Glyphs, Paint Color) : DrawingItem;
