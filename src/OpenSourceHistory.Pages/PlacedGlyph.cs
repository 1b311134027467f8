namespace OpenSourceHistory.Pages;

/// <summary>A glyph on a page.</summary>
/// <param name="GlyphId">Index in the face.</param>
/// <param name="TextStart">UTF-16 offset in the run's text of the first character it stands for; glyphs of one cluster share it.</param>
/// <param name="X">From the run's origin, rightwards, offsets included.</param>
/// <param name="Y">From the run's baseline, downwards, offsets included.</param>
/// <param name="Advance">Its advance as set, with letter-spacing and stretched word space.</param>
public readonly record struct PlacedGlyph(ushort GlyphId, int TextStart, Length X, Length Y, Length Advance);
