using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Writes what a reader needs to imitate a face (ISO 32000-1, 9.8).</summary>
internal static class FontDescriptor
{
    /// <summary>Writes the dictionary.</summary>
    /// <param name="syntax">Receives it.</param>
    /// <param name="name">Name with subset tag.</param>
    /// <param name="font">The font.</param>
    /// <param name="program">The stream of the font program.</param>
    /// <param name="cids">The stream that says which characters are in the program (9.8.3.2), or null.</param>
    public static void Write(SyntaxWriter syntax, string name, EmbeddedFont font, ObjectId program, ObjectId? cids)
    {
        var face = font.Face;
        var metrics = face.Metrics;
        var (xMin, yMin, xMax, yMax) = face.BoundingBox;
        syntax.OpenDictionary()
            .Name("Type").Name("FontDescriptor")
            .Name("FontName").Name(name)
            .Name("Flags").Integer((int)FlagsOf(face))
            .Name("FontBBox").OpenArray().Integer(Scale(xMin)).Integer(Scale(yMin)).Integer(Scale(xMax)).Integer(Scale(yMax)).CloseArray()
            .Name("ItalicAngle").Number(metrics.ItalicAngle, 2)
            .Name("Ascent").Integer(Scale(metrics.Ascent))
            .Name("Descent").Integer(Scale(metrics.Descent))
            .Name("CapHeight").Integer(Scale(metrics.CapHeight))
            .Name("XHeight").Integer(Scale(metrics.XHeight))
            .Name("StemV").Integer(StemOf(face.Weight))
            .Name(font.Format == OutlineFormat.Cff ? "FontFile3" : "FontFile2").Reference(program);
        if (cids is { } set)
        {
            syntax.Name("CIDSet").Reference(set);
        }

        syntax.CloseDictionary();

        int Scale(int units) => (int)Math.Round(units * 1000.0 / metrics.UnitsPerEm);
    }

    private static FontFlags FlagsOf(FontFace face)
    {
        // Codes of a subset with Identity-H belong to no standard Latin set: such fonts are symbolic (9.8.2).
        var flags = FontFlags.Symbolic;
        flags |= face.IsFixedPitch ? FontFlags.FixedPitch : FontFlags.None;
        flags |= face.IsItalic ? FontFlags.Italic : FontFlags.None;
        return flags | (HasSerifs(face) ? FontFlags.Serif : FontFlags.None);
    }

    // Panose of a Latin text face (family kind 2): serif styles 2 to 10 have serifs.
    private static bool HasSerifs(FontFace face)
    {
        var os2 = OpenTypeTables.Find(face.Data, "OS/2").Span;
        return os2.Length > 33 && os2[32] == 2 && os2[33] is >= 2 and <= 10;
    }

    // OpenType records no stem width. Regular faces have stems of about 85, bold ones of about 160 thousandths of an em.
    private static int StemOf(int weight) => Math.Max(20, (weight - 60) / 4);
}
