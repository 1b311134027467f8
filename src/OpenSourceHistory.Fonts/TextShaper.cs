namespace OpenSourceHistory.Fonts;

/// <summary>Shapes text with HarfBuzz. Safe to use from several threads.</summary>
public static class TextShaper
{
    /// <summary>Shapes a stretch of left-to-right text of one face.</summary>
    /// <param name="face">Face.</param>
    /// <param name="text">The text with its context.</param>
    /// <param name="start">UTF-16 offset of the stretch.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    /// <param name="options">Language and features.</param>
    /// <returns>Glyphs in visual order; clusters are offsets in <paramref name="text"/>.</returns>
    public static ValueList<ShapedGlyph> Shape(FontFace face, ReadOnlySpan<char> text, int start, int length, ShapingOptions options) =>
        throw new NotImplementedException();
}
