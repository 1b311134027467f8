using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Templates;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx;

/// <summary>Books under a press's own file: its styles and pages go before those of the sheet.</summary>
public sealed class TemplateTests
{
    private static readonly XNamespace s_w = DocxFile.W;

    [Fact]
    public void Styles_are_found_by_name_and_kind_whatever_their_identifiers()
    {
        var file = Make("# One\n\nText.\n\n::: {custom-style=EXT}\nQuoted.\n:::\n\nMore.\n\nAnd more.", css: "h1 { font-size: 40pt; text-align: center } p { color: red }");

        Assert.Equal(["Kop1", "FirstParagraph", "ext", "FirstParagraph", "Plattetekst"], file.Body.Elements(s_w + "p").Take(5).Select(StyleOf));
        var heading = file.Body.Elements(s_w + "p").First();
        Assert.Equal(["pStyle"], heading.Element(s_w + "pPr")!.Elements().Select(e => e.Name.LocalName).Where(n => n != "sectPr"));
        Assert.DoesNotContain(heading.Descendants(), e => e.Name.LocalName is "sz" or "color" or "jc");
        Assert.Equal("AA0000", DocxFile.Val(file.Style("Kop1"), "rPr", "color"));
    }

    [Fact]
    public void Styles_that_the_template_lacks_come_from_the_sheet_where_the_text_uses_them_and_take_no_identifier_of_its_own()
    {
        var file = Make("# One\n\nText with `code`.\n\n```\ncode\n```");
        var names = file.Part("word/styles.xml").Root!.Elements(s_w + "style").Select(s => DocxFile.Val(s, "name")).ToList();

        Assert.Equal(["First Paragraph", "Verbatim Char", "Source Code"], names.Skip(11));
        Assert.Equal("Plattetekst", DocxFile.Val(file.Style("FirstParagraph"), "basedOn"));
        Assert.Equal("left", DocxFile.Val(file.Style("SourceCode"), "pPr", "jc"));
        Assert.Contains("First Paragraph, Verbatim Char, Source Code", Assert.Single(file.Diagnostics.ToSortedList(), d => d.Code == DocxCodes.StylesAdded).Message, StringComparison.Ordinal);
        Assert.Equal("BodyText_2", StyleOf(Make("A\n\nB", dropBodyText: true).Body.Elements(s_w + "p").ElementAt(1)));
    }

    [Fact]
    public void A_name_that_the_author_gives_and_the_template_lacks_is_told()
    {
        var found = Make("::: {custom-style=EXTX}\nQuoted.\n:::\n\n[x]{custom-style=EXT}").Diagnostics.ToSortedList();
        Assert.Equal(["EXTX", "EXT"], found.Where(d => d.Code == DocxCodes.NamedStyleLacking).Select(d => d.Message.Split('“', '”')[1]));
    }

    [Fact]
    public void Aliases_of_styles_are_names_too() =>
        Assert.Equal("Kop1", StyleOf(Make("::: {custom-style=A-head}\nText.\n:::").Body.Elements(s_w + "p").First()));

    [Fact]
    public void Pages_headers_and_footers_are_the_templates()
    {
        var file = Make("# One\n\nText.", css: "@page { size: A4; margin: 1cm; @top-center { content: \"Ours\" } }");
        var section = Assert.Single(file.Body.Descendants(s_w + "sectPr"));

        Assert.Equal("8640", (string?)section.Element(s_w + "pgSz")!.Attribute(s_w + "w"));
        Assert.Equal("1300", (string?)section.Element(s_w + "pgMar")!.Attribute(s_w + "left"));
        Assert.NotNull(section.Element(s_w + "titlePg"));
        Assert.Equal(["headerReference", "headerReference", "footerReference"], section.Elements().Take(3).Select(e => e.Name.LocalName));
        var heads = file.PartNames.Where(n => n.StartsWith("word/header", StringComparison.Ordinal) || n.StartsWith("word/footer", StringComparison.Ordinal)).Where(n => n.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        Assert.Equal(["First page", "Foot of the press", "Press of Example"], heads.Select(h => DocxFile.TextOf(file.Part(h).Root!)).Order(StringComparer.Ordinal));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], file.BytesOf("word/media/press1.png"));
        Assert.Equal("555", DocxFile.Val(file.Part("word/settings.xml").Root, "defaultTabStop"));
        Assert.Null(file.Part("word/settings.xml").Root!.Element(s_w + "evenAndOddHeaders"));
        Assert.Contains("Press Sans", file.Part("word/fontTable.xml").Root!.Elements(s_w + "font").Select(f => (string?)f.Attribute(s_w + "name")));
        Assert.NotNull(file.BytesOf("word/theme/theme1.xml"));
    }

    [Fact]
    public void The_language_of_the_text_is_the_authors()
    {
        var styles = Make("---\nlang: en-GB\n---\n\nText.").Part("word/styles.xml");
        Assert.Equal(["en-GB"], styles.Descendants(s_w + "lang").Select(l => (string?)l.Attribute(s_w + "val")));
    }

    [Fact]
    public void Lists_are_those_of_the_templates_styles_and_begin_where_ours_do()
    {
        var file = Make("- bullet\n\nText\n\n1. one\n\nText\n\n4. four\n\nText\n\ni. roman\n");
        var items = file.Body.Elements(s_w + "p").Where(p => StyleOf(p) is "Lijst" or "Nummers").ToList();
        var lists = file.Part("word/numbering.xml").Root!;
        string? KindOf(XElement item) => DocxFile.Val(item, "pPr", "numPr", "numId") is { } id
            ? DocxFile.Val(lists.Elements(s_w + "num").Single(n => (string?)n.Attribute(s_w + "numId") == id), "abstractNumId") : null;
        string? StartOf(XElement item) => DocxFile.Val(lists.Elements(s_w + "num").Single(n => (string?)n.Attribute(s_w + "numId") == DocxFile.Val(item, "pPr", "numPr", "numId")), "lvlOverride", "startOverride");

        Assert.Equal([null, "6", "6"], items.Take(3).Select(KindOf));
        Assert.Equal(["1", "4"], items.Skip(1).Take(2).Select(StartOf));
        Assert.True(int.Parse(KindOf(items[3])!, System.Globalization.CultureInfo.InvariantCulture) > 6);
        Assert.Equal(["Kop1", "Lijst", "Nummers"], lists.Descendants(s_w + "pStyle").Select(p => (string?)p.Attribute(s_w + "val")));
    }

    [Fact]
    public void Tabs_of_contents_stay_where_the_template_has_no_stops()
    {
        var workspace = new MemoryWorkspace().With("b/book.yaml", "title: T\nlanguage: en\nfront: [contents]\nbody: [c.md]\n").With("b/c.md", "# One\n\nText.").With("b/b.css", string.Empty);
        var file = DocxFile.OfFolder(workspace, "b", "b/b.css", request: new DocxRequest { Template = Read(new TemplateSample()).Value });
        var line = file.ParagraphsOf("Inhopg1")[0];
        Assert.Equal("right", (string?)line.Element(s_w + "pPr")!.Element(s_w + "tabs")!.Element(s_w + "tab")!.Attribute(s_w + "val"));
    }

    [Theory]
    [InlineData(1, 8640 - 2400)]
    [InlineData(2, (8640 - 2400 - 400) / 2)]
    public void Pictures_and_tables_stay_within_its_columns(int columns, int measure)
    {
        var file = Make("| a | b |\n|:---------|-----:|\n| " + string.Concat(Enumerable.Repeat("word ", 90)) + " | b |", new TemplateSample { Columns = columns });
        Assert.Equal(measure, file.Body.Descendants(s_w + "gridCol").Sum(c => (int)c.Attribute(s_w + "w")!), 5.0);
    }

    [Fact]
    public void What_is_not_taken_over_is_told()
    {
        var sample = new TemplateSample
        {
            HasMacros = true,
            Kind = WordprocessingDocumentType.MacroEnabledTemplate,
            Attached = "file:///C:/press.dotm",
            Settings = "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>",
            Header = "<w:r><w:t>lost</w:t><w:object r:id=\"rId9\"/></w:r>",
        };
        var told = Read(sample).Findings.Where(d => d.Code == DocxCodes.TemplateLeftOut).Select(d => d.Message).ToList();
        var file = Make("Text.", sample);

        Assert.Collection(
            told.Order(StringComparer.Ordinal),
            m => Assert.Contains("has macros", m, StringComparison.Ordinal),
            m => Assert.Contains("is attached to another template, file:///C:/press.dotm", m, StringComparison.Ordinal),
            m => Assert.Contains("is protected", m, StringComparison.Ordinal),
            m => Assert.Contains("asks for something outside: https://spy.example/pixel.png", m, StringComparison.Ordinal),
            m => Assert.Contains("something of another program", m, StringComparison.Ordinal));
        Assert.DoesNotContain(file.PartNames, n => n.Contains("vba", StringComparison.Ordinal));
        Assert.DoesNotContain(file.PartNames.Where(n => n.EndsWith(".rels", StringComparison.Ordinal)), n => Encoding.UTF8.GetString(file.BytesOf(n)!) is var text && (text.Contains("spy.example", StringComparison.Ordinal) || text.Contains("attachedTemplate", StringComparison.Ordinal)));
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void Everything_is_valid_under_a_template_and_the_same_bytes_each_time()
    {
        var one = Make(DocxSamples.Everything, css: DocxSamples.Sheet);
        Assert.Empty(one.Validate());
        Assert.Equal(one.Bytes, Make(DocxSamples.Everything, css: DocxSamples.Sheet).Bytes);
    }

    [Theory]
    [InlineData("no document", "PDF")]
    [InlineData("locked", "password")]
    public void What_is_no_document_is_refused(string kind, string why)
    {
        byte[] bytes = kind == "locked" ? [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3] : Encoding.ASCII.GetBytes("%PDF-1.7 and so on");
        var (template, found) = TemplateReader.Read(new MemoryStream(bytes), default);
        Assert.Null(template);
        Assert.True(Assert.Single(found).Severity == Severity.Error && found[0].Code == DocxCodes.TemplateUnreadable, why);
    }

    [Fact]
    public void Strict_documents_and_bombs_are_refused()
    {
        var strict = new WordSample("<w:p/>").With("word/styles.xml", "<w:styles xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>");
        var bomb = new WordSample("<w:p/>").With("word/styles.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>");
        Assert.Contains("strict form", Assert.Single(TemplateReader.Read(strict, default).Findings).Message, StringComparison.Ordinal);
        Assert.Null(TemplateReader.Read(bomb, default).Value);
    }

    private static string? StyleOf(XElement paragraph) => DocxFile.Val(paragraph, "pPr", "pStyle");

    private static Result<PressTemplate?> Read(TemplateSample sample) => TemplateReader.Read(new MemoryStream(sample.Write()), default);

    private static DocxFile Make(string markdown, TemplateSample? sample = null, string css = "", bool dropBodyText = false)
    {
        var bytes = (sample ?? new TemplateSample()).Write();
        var template = dropBodyText ? TemplateReader.Read(Without(bytes), default) : TemplateReader.Read(new MemoryStream(bytes), default);
        return DocxFile.OfFolder(new MemoryWorkspace().With("book.md", markdown).With("book.css", css), "book.md", "book.css", request: new DocxRequest { Template = template.Value });
    }

    // The same without a style for text.
    private static MemoryStream Without(byte[] bytes)
    {
        var file = new DocxFile(bytes, new DiagnosticBag());
        var styles = file.Part("word/styles.xml");
        styles.Root!.Elements(s_w + "style").Single(s => (string?)s.Attribute(s_w + "styleId") == "Plattetekst").Remove();
        var packed = new MemoryStream();
        new OpenSourceHistory.Core.Archives.ZipPacker().Pack(
            packed, [.. file.PartNames.Where(p => p != "word/styles.xml").Select(p => new OpenSourceHistory.Core.Archives.ArchiveEntry(p, file.BytesOf(p)!)), new("word/styles.xml", Encoding.UTF8.GetBytes(styles.ToString()))], DateTimeOffset.UnixEpoch);
        packed.Position = 0;
        return packed;
    }
}
