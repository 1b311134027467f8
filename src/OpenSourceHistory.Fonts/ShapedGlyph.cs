namespace OpenSourceHistory.Fonts;

/// <summary>A glyph as placed by shaping; lengths in font units, y upwards.</summary>
/// <param name="GlyphId">Index in the face.</param>
/// <param name="Cluster">UTF-16 offset, in the text shaped, of the first character it stands for.</param>
/// <param name="Advance">Horizontal advance.</param>
/// <param name="OffsetX">Shift rightwards.</param>
/// <param name="OffsetY">Shift upwards.</param>
/// <param name="IsUnsafeToBreak">True where a line cannot be cut before this glyph without shaping anew.</param>
public readonly record struct ShapedGlyph(ushort GlyphId, int Cluster, int Advance, int OffsetX, int OffsetY, bool IsUnsafeToBreak);
