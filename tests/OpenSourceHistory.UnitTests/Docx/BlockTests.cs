using System.Xml.Linq;
using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public class BlockTests
{
    [Fact]
    public void Each_numbered_list_counts_from_its_own_start()
    {
        var file = OfMarkdown("1. a\n2. b\n\nText.\n\n5. c\n6. d");
        var numbers = file.Body.Descendants(W + "numId").Select(n => (string)n.Attribute(W + "val")!).ToList();
        Assert.Equal(4, numbers.Count);
        Assert.Equal(numbers[0], numbers[1]);
        Assert.NotEqual(numbers[1], numbers[2]);
        var starts = file.Part("word/numbering.xml").Root!.Elements(W + "num")
            .ToDictionary(n => (string)n.Attribute(W + "numId")!, n => Val(n, "lvlOverride", "startOverride"));
        Assert.Equal("1", starts[numbers[0]]);
        Assert.Equal("5", starts[numbers[2]]);
    }

    [Fact]
    public void Lists_use_the_styles_of_their_depth()
    {
        var file = OfMarkdown("- a\n  - b\n\n    more\n");
        Assert.Equal("a", TextOf(file.ParagraphsOf("ListBullet").Single()));
        Assert.Equal("b", TextOf(file.ParagraphsOf("ListBullet2").Single()));
        Assert.Equal("more", TextOf(file.ParagraphsOf("ListContinue2").Single()));
    }

    [Fact]
    public void Letters_count_as_letters()
    {
        var kinds = OfMarkdown("c) x\nd) y").Part("word/numbering.xml").Descendants(W + "numFmt").Select(f => (string?)f.Attribute(W + "val"));
        Assert.Contains("lowerLetter", kinds);
    }

    [Fact]
    public void Quotations_have_space_around_but_not_within()
    {
        var file = OfMarkdown("> one\n>\n> two", "p { margin: 0 } blockquote { margin: 12pt 24pt }");
        var style = file.Style("BlockText").Element(W + "pPr")!;
        Assert.Equal("240", (string?)style.Element(W + "spacing")!.Attribute(W + "before"));
        Assert.Equal("480", (string?)style.Element(W + "ind")!.Attribute(W + "left"));
        Assert.NotNull(style.Element(W + "contextualSpacing"));
        Assert.Equal(2, file.ParagraphsOf("BlockText").Count);
    }

    [Fact]
    public void Code_keeps_spaces_tabs_and_lines()
    {
        var code = OfMarkdown("```\na\tb\n  c\n```").ParagraphsOf("SourceCode").Single();
        Assert.Equal(["t", "tab", "t", "br", "t"], code.Element(W + "r")!.Elements().Where(e => e.Name != W + "rPr").Select(e => e.Name.LocalName));
        Assert.Equal("preserve", (string?)code.Descendants(W + "t").Last().Attribute(XNamespace.Xml + "space"));
    }

    [Fact]
    public void Figures_are_aligned_by_decimal_tabs()
    {
        var file = OfMarkdown("| A | B |\n|---|---|\n| a | 1.25 |\n| b | 12 |", "td:nth-child(2) { text-align: '.' }");
        var tabs = file.Body.Descendants(W + "tab").Where(tab => (string?)tab.Attribute(W + "val") == "decimal").ToList();

        Assert.Equal(2, tabs.Count);
        Assert.Single(tabs.Select(tab => (string?)tab.Attribute(W + "pos")).Distinct());
        Assert.All(tabs, tab => Assert.Null(tab.Parent!.Parent!.Element(W + "jc")));
    }

    [Fact]
    public void Tables_have_head_rows_widths_and_rules()
    {
        var table = OfMarkdown("| A | B |\n|:--|--:|\n| a | 1 |", DocxSamples.Sheet).Body.Element(W + "tbl")!;
        var rows = table.Elements(W + "tr").ToList();
        Assert.NotNull(rows[0].Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.Null(rows[1].Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.Equal(2, table.Element(W + "tblGrid")!.Elements().Count());
        Assert.Equal("right", Val(rows[1].Elements(W + "tc").Last().Element(W + "p"), "pPr", "jc"));
    }

    [Fact]
    public void What_all_tables_have_stands_in_their_style_and_what_one_has_otherwise_in_its_cells()
    {
        const string Css = "table { border-top: 1pt solid; border-bottom: 1pt solid } th { border-bottom: 0.5pt solid; vertical-align: bottom } th, td { padding: 3pt 8pt 3pt 0 }"
            + ".boxed td { border: 0.5pt dotted; background: #eee }";
        var file = OfMarkdown("| A | B |\n|---|---|\n| a | b |\n| c | d |\n\nText.\n\n::: boxed\n| A |\n|---|\n| a |\n:::\n", Css);
        var style = file.Style("BookTable");
        var rules = style.Element(W + "tblPr")!.Element(W + "tblBorders")!;
        Assert.Equal(["top single", "left nil", "bottom single", "right nil", "insideH nil", "insideV nil"], rules.Elements().Select(e => $"{e.Name.LocalName} {(string?)e.Attribute(W + "val")}"));
        var head = style.Element(W + "tblStylePr")!;
        Assert.Equal("firstRow", (string?)head.Attribute(W + "type"));
        Assert.Equal("4", (string?)head.Descendants(W + "bottom").Single().Attribute(W + "sz"));
        Assert.Equal("bottom", Val(head, "tcPr", "vAlign"));
        Assert.Equal("160", (string?)style.Element(W + "tblPr")!.Element(W + "tblCellMar")!.Element(W + "right")!.Attribute(W + "w"));

        var tables = file.Body.Elements(W + "tbl").ToList();
        Assert.All(tables[0].Descendants(W + "tcPr"), cell => Assert.Equal(["tcW"], cell.Elements().Select(e => e.Name.LocalName)));
        var boxed = tables[1].Descendants(W + "tcPr").Last();
        Assert.Equal("dotted", Val(boxed, "tcBorders", "left"));
        Assert.Equal("EEEEEE", (string?)boxed.Element(W + "shd")!.Attribute(W + "fill"));
        Assert.Empty(file.Validate());
    }

    [Theory]
    [InlineData("| A |\n|---|\n| a |\n", "0420")]
    [InlineData("|   |\n|---|\n| a |\n", "0400")]
    public void A_table_without_head_asks_for_no_first_row(string markdown, string look)
    {
        var table = OfMarkdown(markdown).Body.Element(W + "tbl")!;
        Assert.Equal(look, (string?)table.Element(W + "tblPr")!.Element(W + "tblLook")!.Attribute(W + "val"));
    }

    [Fact]
    public void No_column_is_narrower_than_its_longest_word_where_all_fit()
    {
        const string Heads = "| Column one | Column two | Column three | Column four | Column five | Column six | Column seven | Column eight |";
        var file = OfMarkdown(Heads + "\n|---|---|---|---|---|---|---|---|\n| " + string.Concat(Enumerable.Repeat("many words ", 12)) + "| b | c | d | " + string.Concat(Enumerable.Repeat("and more ", 12)) + "| f | g | h |\n", DocxSamples.Sheet);
        var widths = file.Body.Descendants(W + "gridCol").Select(c => (int)c.Attribute(W + "w")!).ToList();
        var halfPoints = (int?)file.Style("TableHeading").Descendants(W + "sz").FirstOrDefault()?.Attribute(W + "val") ?? (int)file.Part("word/styles.xml").Descendants(W + "sz").First().Attribute(W + "val")!;
        Assert.All(widths, width => Assert.InRange(width, "Column".Length * halfPoints * 4, 9000));
        Assert.True(widths[0] > widths[1] && widths[4] > widths[3]);
    }

    [Fact]
    public void Cells_over_rows_and_columns_are_merged()
    {
        var file = OfTable([], [
            new TableRow([Cell("a") with { RowSpan = 2 }, Cell("b") with { ColumnSpan = 2 }]),
            new TableRow([Cell("c"), Cell("d")]),
        ]);
        var rows = file.Body.Descendants(W + "tr").ToList();
        Assert.Equal("2", Val(rows[0].Elements(W + "tc").Last(), "tcPr", "gridSpan"));
        Assert.Equal("restart", Val(rows[0].Elements(W + "tc").First(), "tcPr", "vMerge"));
        Assert.NotNull(rows[1].Elements(W + "tc").First().Element(W + "tcPr")!.Element(W + "vMerge"));
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void Columns_are_as_wide_as_their_own_text_beside_cells_over_rows_and_columns()
    {
        const string longText = "a text of some thirty letters";
        var plain = WidthsOf([], [new TableRow([Cell("a"), Cell("b"), Cell(longText)])]);

        Assert.Equal(plain, WidthsOf([], [new TableRow([Cell("a") with { RowSpan = 2 }, Cell("b"), Cell("c")]), new TableRow([Cell("d"), Cell(longText)])]));
        Assert.Equal(plain, WidthsOf([], [new TableRow([Cell("a") with { ColumnSpan = 2 }, Cell(longText)])]));
        Assert.Equal(plain, WidthsOf([new TableRow([Cell("a") with { RowSpan = 5 }, Cell("b"), Cell("c")])], [new TableRow([Cell("d"), Cell("e"), Cell(longText)])]));
    }

    [Fact]
    public void A_column_of_east_asian_characters_is_as_wide_as_one_of_twice_as_many_others()
    {
        var widths = WidthsOf([], [new TableRow([Cell("\u4E00\u4E8C\u4E09\uFF0C"), Cell("abcdefgh"), Cell("x")])]);

        Assert.Equal(widths[1], widths[0]);
    }

    [Fact]
    public void Cells_do_not_reach_from_the_head_into_the_body()
    {
        var file = OfTable([new TableRow([Cell("a") with { RowSpan = 5 }, Cell("b"), Cell("c")])], [new TableRow([Cell("d"), Cell("e"), Cell("f")])]);

        Assert.Empty(file.Body.Descendants(W + "vMerge"));
        Assert.Equal("abcdef", TextOf(file.Body.Element(W + "tbl")!));
    }

    [Fact]
    public void Columns_beyond_Words_last_are_left_out_and_told()
    {
        var file = OfMarkdown($"{string.Concat(Enumerable.Repeat("|a", 64))}|\n{string.Concat(Enumerable.Repeat("|-", 64))}|\n");
        Assert.Equal([DocxCodes.TableTooWide], file.Diagnostics.ToSortedList().Select(d => d.Code));
        Assert.Equal(63, file.Body.Descendants(W + "gridCol").Count());
    }

    [Fact]
    public void Neighbouring_tables_stay_apart()
    {
        var file = OfMarkdown("| a |\n|---|\n| b |\n\n<!-- -->\n\n| c |\n|---|\n| d |");
        var names = file.Body.Elements().Select(e => e.Name.LocalName).ToList();
        Assert.Equal(2, names.Count(n => n == "tbl"));
        Assert.Equal("p", names[names.IndexOf("tbl") + 1]);
    }

    [Fact]
    public void A_page_break_is_a_property_of_the_next_paragraph()
    {
        var file = OfMarkdown("one\n\n::: {.page-break}\n:::\n\ntwo");
        var two = file.Body.Elements(W + "p").Single(p => TextOf(p) == "two");
        Assert.NotNull(two.Element(W + "pPr")!.Element(W + "pageBreakBefore"));
    }

    [Fact]
    public void A_section_break_shows_the_sheets_ornament()
    {
        var file = OfMarkdown("a\n\n***\n\nb", DocxSamples.Sheet);
        Assert.Equal("* * *", TextOf(file.ParagraphsOf("SectionBreak").Single()));
        Assert.Equal("center", Val(file.Style("SectionBreak"), "pPr", "jc"));
    }

    private static DocxFile OfTable(ValueList<TableRow> head, ValueList<TableRow> body)
    {
        var table = new Table(null, [Column, Column, Column], head, body);
        var book = new Book(new BookMetadata { Title = "Cells" }, [new Division(Matter.Body, DivisionRole.Chapter, "one", [table])]);
        return OfBook(book, new MemoryWorkspace().With("book.css", string.Empty), "book.css", new DiagnosticBag());
    }

    private static IReadOnlyList<string> WidthsOf(ValueList<TableRow> head, ValueList<TableRow> body) =>
        [.. OfTable(head, body).Body.Descendants(W + "gridCol").Select(c => (string)c.Attribute(W + "w")!)];

    private static TableColumn Column => new(ColumnAlignment.Default, null);

    private static TableCell Cell(string text) => new([new Paragraph([new Text(text)])]);
}
