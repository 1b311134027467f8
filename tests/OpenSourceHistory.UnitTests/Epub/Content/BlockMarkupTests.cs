using OpenSourceHistory.Epub.Findings;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Content;

public sealed class BlockMarkupTests
{
    [Fact]
    public void A_document_has_language_title_and_semantics()
    {
        var document = Document(Book(Chapter("one", Heading(1, "Takers", "takers") with { Attributes = new Attributes("takers", ["act"], []) })), 0);

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE html>
            <html xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8" />
            <title>Act I: Takers</title>
            <link rel="stylesheet" type="text/css" href="styles/reading-system.css" />
            <link rel="stylesheet" type="text/css" href="styles/book.css" />
            </head>
            <body epub:type="bodymatter">
            <section class="chapter body act" epub:type="chapter" role="doc-chapter" aria-labelledby="takers">
            <h1 id="takers" class="act"><span class="before">Act I</span> Takers</h1>
            </section>
            </body>
            </html>

            """,
            document);
    }

    [Fact]
    public void Acts_are_numbered_through_the_files_of_the_book()
    {
        var act = Heading(1, "Title") with { Attributes = Attributes.OfClass("act") };

        Assert.Contains("<span class=\"before\">Act II</span>", Document(Book(Chapter("one", act), Chapter("two", act with { })), 1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Matter.Front, DivisionRole.Preface, "frontmatter", "epub:type=\"preface\" role=\"doc-preface\"")]
    [InlineData(Matter.Front, DivisionRole.TitlePage, "frontmatter", "epub:type=\"titlepage\"")]
    [InlineData(Matter.Front, DivisionRole.CopyrightPage, "frontmatter", "epub:type=\"copyright-page\"")]
    [InlineData(Matter.Back, DivisionRole.Acknowledgements, "backmatter", "epub:type=\"acknowledgments\" role=\"doc-acknowledgments\"")]
    [InlineData(Matter.Body, DivisionRole.Epilogue, "bodymatter", "epub:type=\"epilogue\" role=\"doc-epilogue\"")]
    public void Divisions_are_named_by_their_kind(Matter matter, DivisionRole role, string body, string section)
    {
        var document = Document(Book(new Division(matter, role, "x", [Heading(1, "Title", "t")])), 0);

        Assert.Contains($"<body epub:type=\"{body}\">", document, StringComparison.Ordinal);
        Assert.Contains(section, document, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_keep_start_numerals_and_check_boxes()
    {
        var item = new ListItem([Paragraph("x")], null);
        var body = Body(
            new ListBlock([item], IsTight: true, new ListNumbering(3, "lower-roman", '.')),
            new ListBlock([new ListItem([Paragraph("done")], true), new ListItem([Paragraph("open")], false)], IsTight: true, null));

        Assert.Contains("<ol class=\"tight\" start=\"3\" type=\"i\">\n<li>x</li>\n</ol>", body, StringComparison.Ordinal);
        Assert.Contains("<li class=\"task done\"><span class=\"check-box\">☑</span> done</li>", body, StringComparison.Ordinal);
        Assert.Contains("<span class=\"check-box\">☐</span>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_says_what_its_heads_head_and_aligns_by_column()
    {
        var body = Body(new Table(
            new Caption([Text("Acts")]) { Label = "Table 1" },
            [new TableColumn(ColumnAlignment.Default, 0.25), new TableColumn(ColumnAlignment.Right, 0.75)],
            [new TableRow([new TableCell([Paragraph("A")]), new TableCell([Paragraph("B")])])],
            [
                new TableRow([new TableCell([Paragraph("both")], RowSpan: 2), new TableCell([Paragraph("1")])]),
                new TableRow([new TableCell([Paragraph("2")])]),
            ]));

        Assert.Contains("<caption><span class=\"caption-label\">Table 1. </span>Acts</caption>", body, StringComparison.Ordinal);
        Assert.Contains("<col style=\"width:25%\" /><col style=\"width:75%\" />", body, StringComparison.Ordinal);
        Assert.Contains("<th class=\"align-right\" scope=\"col\">", body, StringComparison.Ordinal);
        Assert.Contains("<td rowspan=\"2\">", body, StringComparison.Ordinal);
        Assert.Equal(2, body.Split("<td class=\"align-right\">").Length - 1);
    }

    [Fact]
    public void Code_keeps_its_spaces_and_signs()
    {
        Assert.Contains(
            "<pre class=\"language-c\"><code class=\"language-c\">if (a &lt; b)\n    return;</code></pre>",
            Body(new CodeBlock("if (a < b)\n    return;", "c")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_verse_and_breaks_have_their_elements()
    {
        var body = Body(
            new DefinitionList([new DefinitionItem([new DefinitionTerm([Text("term")])], [new Definition([Paragraph("meaning")])])]),
            new LineBlock([new Line([Text("first")]), new Line([Text("second")])]),
            new ThematicBreak(),
            new PageBreak());

        Assert.Contains("<dl>\n<dt>term</dt>\n<dd>meaning</dd>\n</dl>", body, StringComparison.Ordinal);
        Assert.Contains("<div class=\"line\">first</div>", body, StringComparison.Ordinal);
        Assert.Contains("<hr />", body, StringComparison.Ordinal);
        Assert.Contains("<div class=\"page-break\"></div>", body, StringComparison.Ordinal);
    }

    // Signs that a sheet makes, and lines with nothing in them, are not seen on Kindle.
    [Fact]
    public void What_parts_scenes_and_stanzas_is_in_the_document()
    {
        var blocks = new Block[] { new ThematicBreak(), new LineBlock([new Line([Text("first")]), new Line([]), new Line([Text("second")])]) };
        var body = BodyOf(Document(Book(Chapter("one", blocks)), 0, css: EpubSample.Css + " hr::before { content: '* * *' }"));

        Assert.Contains("<div class=\"scene-break\" role=\"separator\"><span class=\"before\">* * *</span></div>", body, StringComparison.Ordinal);
        Assert.Contains("<div class=\"line\"><br /></div>", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 20, true)]
    [InlineData(3, 12, false)]
    [InlineData(14, 3, true)]
    [InlineData(9, 3, false)]
    public void A_table_wider_than_a_phone_moves_in_a_frame_and_is_told_of(int columns, int letters, bool isWide)
    {
        var cells = Enumerable.Range(0, columns).Select(_ => new TableCell([Paragraph(new string('x', letters) + " and more")]));
        var table = new Table(
            new Caption([Text("Acts")]) { Label = "Table 1" },
            ValueList.From(Enumerable.Repeat(new TableColumn(ColumnAlignment.Default, null), columns)), [], [new TableRow(ValueList.From(cells))]);
        var diagnostics = new DiagnosticBag();
        var body = BodyOf(Document(Book(Chapter("one", table)), 0, diagnostics));

        Assert.Equal(isWide, body.Contains("<div class=\"wide-table\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1. Acts\">\n<table>", StringComparison.Ordinal));
        Assert.Equal(isWide ? [EpubCodes.WideTable] : [], diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Fact]
    public void Language_is_on_every_foreign_node_in_both_forms()
    {
        var foreign = new SpanInline([Text("阿里巴巴")]) { Attributes = Attributes.None with { Language = "zh-Hans" } };

        Assert.Contains("<span xml:lang=\"zh-Hans\" lang=\"zh-Hans\">阿里巴巴</span>", Body(Paragraph(foreign)), StringComparison.Ordinal);
    }
}
