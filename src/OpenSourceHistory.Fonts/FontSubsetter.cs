namespace OpenSourceHistory.Fonts;

/// <summary>Cuts faces down to the glyphs used, with HarfBuzz's subsetter.</summary>
public static class FontSubsetter
{
    /// <summary>Subsets for embedding in a PDF: outlines, metrics and hinting only; glyphs renumbered; .notdef kept as glyph 0.</summary>
    /// <param name="face">Face.</param>
    /// <param name="glyphs">Glyphs used.</param>
    public static FontSubset SubsetGlyphs(FontFace face, IReadOnlyCollection<ushort> glyphs) => throw new NotImplementedException();

    /// <summary>Subsets for an e-book or Word file: keeps character map, names, licence fields and layout features for the characters used.</summary>
    /// <param name="face">Face.</param>
    /// <param name="codePoints">Characters used.</param>
    /// <returns>A complete OpenType file.</returns>
    public static byte[] SubsetCharacters(FontFace face, IReadOnlyCollection<int> codePoints) => throw new NotImplementedException();
}
