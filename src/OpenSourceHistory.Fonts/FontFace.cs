namespace OpenSourceHistory.Fonts;

/// <summary>An OpenType face, read once and shared; safe to use from several threads.</summary>
public sealed class FontFace
{
    /// <summary>Path of its file.</summary>
    public string Path => throw new NotImplementedException();

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Data => throw new NotImplementedException();

    /// <summary>Family as the style sheet calls it.</summary>
    public string Family => throw new NotImplementedException();

    /// <summary>PostScript name from the <c>name</c> table.</summary>
    public string PostScriptName => throw new NotImplementedException();

    /// <summary>Weight declared, 1 to 1000.</summary>
    public int Weight => throw new NotImplementedException();

    /// <summary>True for italic faces.</summary>
    public bool IsItalic => throw new NotImplementedException();

    /// <summary>Vertical metrics.</summary>
    public FontMetrics Metrics => throw new NotImplementedException();

    /// <summary>Outline format.</summary>
    public OutlineFormat Format => throw new NotImplementedException();

    /// <summary>Number of glyphs.</summary>
    public int GlyphCount => throw new NotImplementedException();

    /// <summary>Bounding box of all glyphs in font units: xMin, yMin, xMax, yMax.</summary>
    public (int XMin, int YMin, int XMax, int YMax) BoundingBox => throw new NotImplementedException();

    /// <summary>The nominal glyph of a character, 0 where the face has none.</summary>
    /// <param name="codePoint">Unicode code point.</param>
    public ushort GlyphOf(int codePoint) => throw new NotImplementedException();

    /// <summary>Horizontal advance of a glyph in font units.</summary>
    /// <param name="glyphId">Glyph index.</param>
    public int AdvanceOf(ushort glyphId) => throw new NotImplementedException();

    /// <summary>Outline of a glyph in font units, y upwards.</summary>
    /// <param name="glyphId">Glyph index.</param>
    public ValueList<PathCommand> OutlineOf(ushort glyphId) => throw new NotImplementedException();
}
