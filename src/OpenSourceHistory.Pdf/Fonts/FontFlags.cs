namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Characteristics of a font (ISO 32000-1, table 123).</summary>
[Flags]
internal enum FontFlags
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>All glyphs have one width.</summary>
    FixedPitch = 1,

    /// <summary>The glyphs have serifs.</summary>
    Serif = 1 << 1,

    /// <summary>The glyphs are not those of the standard Latin set.</summary>
    Symbolic = 1 << 2,

    /// <summary>The glyphs slant.</summary>
    Italic = 1 << 6,
}
