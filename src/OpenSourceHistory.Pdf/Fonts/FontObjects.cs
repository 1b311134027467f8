using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>The streams of a font, made ready apart from the file so that fonts can be made side by side.</summary>
/// <param name="Font">The font.</param>
/// <param name="Name">Name with subset tag.</param>
/// <param name="Program">The font program.</param>
/// <param name="ToUnicode">The map to Unicode.</param>
internal sealed record FontObjects(EmbeddedFont Font, string Name, StreamData Program, StreamData ToUnicode)
{
    /// <summary>Compresses the streams.</summary>
    /// <param name="font">The font.</param>
    public static FontObjects Prepare(EmbeddedFont font)
    {
        var program = font.Program.Span;
        var texts = ByCode(font).Select(g => new CodedText(font.CodeOf(g), font.Usage.TextOf(g)));
        return new FontObjects(
            font,
            font.IsWhole ? font.Face.PostScriptName : $"{SubsetTag.Of(program)}+{font.Face.PostScriptName}",
            StreamData.Compress(program),
            StreamData.Compress(ToUnicodeMap.Write([.. texts])));
    }

    /// <summary>Adds the font's objects to a file: a Type 0 font (ISO 32000-1, 9.7.6) with one CIDFont (9.7.4).</summary>
    /// <param name="objects">Receives them.</param>
    /// <param name="hasCidSet">True where the font says which of its characters are in it.</param>
    public void AddTo(ObjectTable objects, bool hasCidSet)
    {
        var program = objects.AddStream(Program, WriteProgramEntries);
        var cids = hasCidSet ? objects.AddStream(StreamData.Compress(CidSet.Of(Font.Cids))) : null;
        var descriptor = objects.Add(syntax => FontDescriptor.Write(syntax, Name, Font, program, cids));
        var descendant = objects.Add(syntax => WriteCidFont(syntax, descriptor));
        var toUnicode = objects.AddStream(ToUnicode);
        objects.Set(Font.Id, syntax => syntax.OpenDictionary()
            .Name("Type").Name("Font")
            .Name("Subtype").Name("Type0")
            .Name("BaseFont").Name(Font.Format == OutlineFormat.Cff ? Name + "-Identity-H" : Name)
            .Name("Encoding").Name("Identity-H")
            .Name("DescendantFonts").OpenArray().Reference(descendant).CloseArray()
            .Name("ToUnicode").Reference(toUnicode)
            .CloseDictionary());
    }

    private static IEnumerable<ushort> ByCode(EmbeddedFont font) => font.Usage.Glyphs().OrderBy(font.CodeOf);

    private void WriteProgramEntries(SyntaxWriter syntax)
    {
        if (Font.Format == OutlineFormat.Cff)
        {
            syntax.Name("Subtype").Name("CIDFontType0C");
        }
        else
        {
            syntax.Name("Length1").Integer(Font.Program.Length);
        }
    }

    private void WriteCidFont(SyntaxWriter syntax, ObjectId descriptor)
    {
        var isCff = Font.Format == OutlineFormat.Cff;
        syntax.OpenDictionary()
            .Name("Type").Name("Font")
            .Name("Subtype").Name(isCff ? "CIDFontType0" : "CIDFontType2")
            .Name("BaseFont").Name(Name)
            .Name("CIDSystemInfo").OpenDictionary()
            .Name("Registry").Text("Adobe").Name("Ordering").Text("Identity").Name("Supplement").Integer(0).CloseDictionary()
            .Name("FontDescriptor").Reference(descriptor)
            .Name("W");
        GlyphWidths.Write(syntax, [.. ByCode(Font).Select(g => new CodedWidth(Font.CodeOf(g), Font.WidthOf(g)))]);
        if (!isCff)
        {
            syntax.Name("CIDToGIDMap").Name("Identity");
        }

        syntax.CloseDictionary();
    }
}
