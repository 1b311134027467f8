using System.Globalization;
using System.Xml.Linq;
using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx;

public class FontEmbeddingTests
{
    private const string Sheet = """
        html { font-family: "EB Garamond", "Noto Serif SC", serif }
        h1 { font-family: "Source Sans 3"; font-weight: 600 }
        code { font-family: "Source Code Pro", monospace }
        """;

    private static readonly XNamespace s_r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void Faces_used_travel_in_the_file_and_make_it_no_less_valid()
    {
        var file = Make("# Head\n\nText, *slanted* and [阿里巴巴]{lang=zh}.");
        Assert.Equal(
            [
                "EB Garamond: embedRegular embedBold embedItalic",
                "Noto Serif SC: embedRegular",
                "Source Sans 3: embedRegular embedBold embedItalic",
            ],
            Fonts(file).Where(f => Faces(f).Any()).Select(f => $"{NameOf(f)}: {string.Join(' ', Faces(f).Select(e => e.Name.LocalName))}"));
        Assert.Empty(file.Validate());
        Assert.NotNull(file.Part("word/settings.xml").Root!.Element(DocxFile.W + "embedTrueTypeFonts"));
    }

    [Fact]
    public void A_face_is_an_OpenType_file_once_its_key_is_taken_off()
    {
        var file = Make("Text and [阿里巴巴]{lang=zh}.");
        var text = Open(file, "EB Garamond", "embedRegular");
        Assert.All("Aaž–‘’€⁴⅓", c => Assert.NotEqual(0, text.GlyphOf(c)));
        Assert.Contains("onum", text.Features);
        Assert.Equal(BookFonts.SerifFace().OutlineOf(BookFonts.SerifFace().GlyphOf('g')), text.OutlineOf(text.GlyphOf('g')));
        var chinese = Open(file, "Noto Serif SC", "embedRegular");
        Assert.NotEqual(0, chinese.GlyphOf('阿'));
        Assert.Equal(0, chinese.GlyphOf('开'));
    }

    [Fact]
    public void A_face_calls_itself_what_the_document_calls_it()
    {
        var bold = Open(Make("# Head\n\nText."), "Source Sans 3", "embedBold").Data;
        var names = System.Text.Encoding.BigEndianUnicode.GetString(OpenTypeTables.Find(bold, "name").Span);
        Assert.Contains("Source Sans 3Bold", names, StringComparison.Ordinal);
        Assert.Equal(0x20, OpenTypeTables.Find(bold, "OS/2").Span[63] & 0x61);
        Assert.Equal(1, OpenTypeTables.Find(bold, "head").Span[45]);
        Assert.Equal(0xB1B0AFBA, SumOf(bold.Span));
    }

    [Fact]
    public void Bold_italic_travels_where_it_is_used()
    {
        Assert.DoesNotContain(Faces(Font(Make("Text."), "EB Garamond")), e => e.Name.LocalName == "embedBoldItalic");
        Assert.Contains(Faces(Font(Make("***Text.***"), "EB Garamond")), e => e.Name.LocalName == "embedBoldItalic");
    }

    [Fact]
    public void Characters_that_a_family_lacks_name_one_that_has_them()
    {
        var file = Make("Peace ☮ and 한글.");
        var run = file.Body.Descendants(DocxFile.W + "r").Single(r => DocxFile.TextOf(r).Contains('☮', StringComparison.Ordinal));
        var family = (string?)run.Descendants(DocxFile.W + "rFonts").Single().Attribute(DocxFile.W + "ascii");
        Assert.Equal("☮", DocxFile.TextOf(run));
        Assert.StartsWith("Noto", family, StringComparison.Ordinal);
        Assert.NotEqual(0, Open(file, family!, "embedRegular").GlyphOf('☮'));
        Assert.NotEqual(0, Open(file, "Noto Sans KR", "embedRegular").GlyphOf('한'));
        Assert.Equal("Peace ☮ and 한글.", string.Concat(file.ParagraphsOf("FirstParagraph").Concat(file.ParagraphsOf("BodyText")).Select(DocxFile.TextOf)));
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        const string text = "# Head\n\nText, *slanted*, `code`, ☮ and [阿里巴巴]{lang=zh}.";
        Assert.Equal(Make(text).Bytes, Make(text).Bytes);
    }

    [Fact]
    public void Faces_stay_at_home_where_their_makers_say_so()
    {
        var regular = BookFonts.SerifFace().Data.ToArray();
        var directory = regular.AsSpan().IndexOf("OS/2"u8);
        var table = (regular[directory + 8] << 24) | (regular[directory + 9] << 16) | (regular[directory + 10] << 8) | regular[directory + 11];
        regular[table + 9] = 0x04;
        var files = new MemoryWorkspace().With("f.ttf", regular).With("book.md", "Text.").With("book.css", Sheet);
        var library = FontLibrary.Create([new FontDeclaration("EB Garamond", "f.ttf", 400, false, SourceSpan.None)], files);
        var file = DocxFile.OfFolder(files, "book.md", "book.css", library);
        Assert.DoesNotContain(file.PartNames, p => p.EndsWith(".odttf", StringComparison.Ordinal));
        Assert.Null(file.Part("word/settings.xml").Root!.Element(DocxFile.W + "embedTrueTypeFonts"));
    }

    private static DocxFile Make(string markdown) => DocxFile.OfFolder(
        new MemoryWorkspace().With("book.md", markdown).With("book.css", Sheet), "book.md", "book.css", BookFonts.Library);

    private static IEnumerable<XElement> Fonts(DocxFile file) => file.Part("word/fontTable.xml").Root!.Elements();

    private static string? NameOf(XElement font) => (string?)font.Attribute(DocxFile.W + "name");

    private static XElement Font(DocxFile file, string family) => Fonts(file).Single(f => NameOf(f) == family);

    private static IEnumerable<XElement> Faces(XElement font) =>
        font.Elements().Where(e => e.Name.LocalName.StartsWith("embed", StringComparison.Ordinal));

    // ECMA-376 Part 4 (transitional) and Part 1, 17.8.1: the key's digits from the last to the first, byte by byte.
    private static FontFace Open(DocxFile file, string family, string slot)
    {
        var element = Font(file, family).Element(DocxFile.W + slot)!;
        var target = file.Part("word/_rels/fontTable.xml.rels").Root!.Elements()
            .Single(e => (string?)e.Attribute("Id") == (string?)element.Attribute(s_r + "id")).Attribute("Target")!.Value;
        var data = file.BytesOf(target.StartsWith('/') ? target[1..] : "word/" + target)!.ToArray();
        var digits = ((string)element.Attribute(DocxFile.W + "fontKey")!).Trim('{', '}').Replace("-", string.Empty, StringComparison.Ordinal);
        for (var i = 0; i < 32; i++)
        {
            data[i] ^= byte.Parse(digits.AsSpan(30 - (2 * (i % 16)), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        var library = FontLibrary.Create(
            [new FontDeclaration(family, "f.ttf", 400, false, SourceSpan.None)], new MemoryWorkspace().With("f.ttf", data));
        return library.Faces[0];
    }

    private static uint SumOf(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (; data.Length >= 4; data = data[4..])
        {
            sum += System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(data);
        }

        return sum;
    }
}
