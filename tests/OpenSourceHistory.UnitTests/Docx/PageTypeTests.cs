using System.Xml.Linq;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

/// <summary>Pages of a type of their own are sections of a Word file (ISO/IEC 29500-1, 17.6).</summary>
public class PageTypeTests
{
    private const string Sheet = """
        @page { size: 6in 9in; margin: 1in 0.5in 1.5in 0.75in; @top-left { content: "A" } @top-right { content: counter(page) } }
        @page wide { size: 11in 8in; margin: 1in }
        .wide { page: wide }
        .turned { writing-mode: sideways-lr }
        .other { writing-mode: sideways-rl }
        table { width: 100% }
        """;

    private const string Table = "| a | b |\n|---|---|\n| 1 | 2 |\n";

    private static readonly XNamespace s_drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void A_block_on_pages_of_another_type_is_a_section_and_what_follows_goes_on_behind_it()
    {
        var file = OfMarkdown("# One\n\nBefore.\n\n::: wide\n" + Table + "\nInside.\n:::\n\nBehind.", Sheet);
        Assert.Equal(["8640 12960 - nextPage", "15840 11520 landscape nextPage", "8640 12960 - nextPage"], Sections(file).Select(Shape));
        Assert.Equal(["OneBefore.", "ab12Inside.", "Behind."], Texts(file));
    }

    [Fact]
    public void A_turned_block_stands_level_on_a_page_that_is_turned_and_keeps_its_margins()
    {
        var file = OfMarkdown("Before.\n\n::: turned\n" + Table + ":::\n\nBehind.\n\n::: other\n" + Table + ":::", Sheet);
        Assert.Equal(["8640 12960 - nextPage", "12960 8640 landscape nextPage", "8640 12960 - nextPage", "12960 8640 landscape nextPage"], Sections(file).Select(Shape));
        Assert.Equal(["1440 720 2160 1080", "1080 1440 720 2160", "1440 720 2160 1080", "720 2160 1080 1440"], Sections(file).Select(Margins));
    }

    [Fact]
    public void Tables_and_heads_take_the_measure_of_their_pages()
    {
        var file = OfMarkdown(Table + "\n::: wide\n" + Table + ":::\n\n::: turned\n" + Table + ":::", Sheet);
        Assert.Equal([6840, 12_960, 9360], file.Body.Descendants(W + "tblGrid").Select(g => g.Elements(W + "gridCol").Sum(c => (int)c.Attribute(W + "w")!)));
        Assert.Equal([6840, 12_960, 9360], Sections(file).Select(s => HeadOf(file, s).Descendants(W + "tab").Max(t => (int?)t.Attribute(W + "pos")) ?? 0));
    }

    [Fact]
    public void A_picture_may_be_as_wide_as_its_page()
    {
        var workspace = new MemoryWorkspace()
            .With("p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3000' height='100'><rect width='3000' height='100'/></svg>")
            .With("b.css", Sheet)
            .With("b.md", "![A](p.svg)\n\n::: wide\n![B](p.svg)\n:::\n\n![C](p.svg)");
        var file = OfFolder(workspace, "b.md", "b.css");
        Assert.Equal([4.75, 9, 4.75], file.Body.Descendants(s_drawing + "extent").Select(e => Math.Round((long)e.Attribute("cx")! / 914400.0, 2)));
    }

    [Fact]
    public void Neighbours_on_pages_of_one_type_share_a_section()
    {
        var file = OfMarkdown("Before.\n\n::: wide\nOne.\n:::\n\n::: wide\nTwo.\n:::", Sheet);
        Assert.Equal(["Before.", "One.Two."], Texts(file));
    }

    [Fact]
    public void What_stands_in_a_cell_or_a_note_begins_no_pages()
    {
        var file = OfMarkdown("+-----------+\n| ::: wide  |\n| Two.      |\n| :::       |\n+-----------+\n\nThree.[^a]\n\n[^a]: ::: wide\n    Four.\n    :::\n", Sheet);
        Assert.Single(Sections(file));
    }

    [Fact]
    public void What_stands_in_a_list_does_and_the_list_goes_on_behind_it()
    {
        var file = OfMarkdown("1. One\n\n   ::: wide\n   Two.\n   :::\n\n2. Three\n\n   Four.\n", Sheet);

        Assert.Equal(["8640 12960 - nextPage", "15840 11520 landscape nextPage", "8640 12960 - nextPage"], Sections(file).Select(Shape));
        Assert.Equal(["One", "Two.", "ThreeFour."], Texts(file));
        Assert.Single(file.Body.Descendants(W + "numId").Select(n => n.Attribute(W + "val")!.Value).Distinct());
    }

    [Fact]
    public void An_item_and_the_paragraph_that_it_begins_with_may_ask_for_pages_too()
    {
        var sheet = Sheet + " .apart > li + li { page: wide } ";
        Assert.Equal(["One", "Two"], Texts(OfMarkdown("::: apart\n- One\n- Two\n:::\n", sheet.Replace(".apart > li", ".apart li", StringComparison.Ordinal))));
        Assert.Equal(["", "One", "Two"], Texts(OfMarkdown("- ::: wide\n  One\n  :::\n- Two\n", sheet)));
    }

    [Fact]
    public void A_drawing_is_painted_for_the_measure_of_each_page_that_it_stands_on()
    {
        var workspace = new MemoryWorkspace()
            .With("p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3000' height='100'><rect width='3000' height='100'/></svg>")
            .With("b.css", Sheet)
            .With("b.md", "![A](p.svg)\n\n::: wide\n![B](p.svg)\n:::\n\n![C](p.svg)");
        var file = OfFolder(workspace, "b.md", "b.css");

        // 300 pixels an inch of 4.75 and of 9 inches.
        Assert.Equal([1425, 2700], file.PartNames.Where(name => name.EndsWith(".png", StringComparison.Ordinal)).Select(name => WidthOfPng(file.BytesOf(name)!)).Order());
    }

    private static int WidthOfPng(byte[] png) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));

    [Fact]
    public void A_page_begins_once_where_the_sheet_breaks_it_too()
    {
        var file = OfMarkdown("Before.\n\n::: wide\nOne.\n:::\n\nBehind.", Sheet + ".wide { break-before: page; break-after: page }");
        Assert.Empty(file.Body.Descendants(W + "pageBreakBefore"));
    }

    private static List<XElement> Sections(DocxFile file) => [.. file.Body.Descendants(W + "sectPr")];

    private static string Shape(XElement section)
    {
        var size = section.Element(W + "pgSz")!;
        return $"{size.Attribute(W + "w")!.Value} {size.Attribute(W + "h")!.Value} {size.Attribute(W + "orient")?.Value ?? "-"} {Val(section, "type")}";
    }

    private static string Margins(XElement section) =>
        string.Join(' ', ((string[])["top", "right", "bottom", "left"]).Select(side => section.Element(W + "pgMar")!.Attribute(W + side)!.Value));

    private static IEnumerable<string> Texts(DocxFile file)
    {
        var text = string.Empty;
        foreach (var block in file.Body.Elements())
        {
            text += string.Concat(block.Descendants(W + "t").Select(t => t.Value));
            if (block.DescendantsAndSelf(W + "sectPr").Any())
            {
                yield return text;
                text = string.Empty;
            }
        }
    }

    private static XElement HeadOf(DocxFile file, XElement section)
    {
        XNamespace relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var id = section.Elements(W + "headerReference").Single(h => (string?)h.Attribute(W + "type") == "default").Attribute(relation + "id")!.Value;
        var target = file.Part("word/_rels/document.xml.rels").Root!.Elements().Single(r => (string?)r.Attribute("Id") == id).Attribute("Target")!.Value;
        return file.Part("word/" + target.TrimStart('/').Replace("word/", string.Empty, StringComparison.Ordinal)).Root!;
    }
}
