using OpenSourceHistory.Epub.Findings;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Content;

public sealed class InlineMarkupTests
{
    [Fact]
    public void An_abbreviation_says_what_it_stands_for() =>
        Assert.Contains(
            "<p>the <abbr title=\"A &amp; B\">AB</abbr></p>",
            Body(Paragraph(Text("the "), new Abbreviation("A & B", [Text("AB")]))),
            StringComparison.Ordinal);

    [Fact]
    public void A_citation_in_the_text_leads_to_its_work()
    {
        var entry = Paragraph("Doe.") with { Attributes = new Attributes("ref-doe", ["bibliography-entry"], []) };
        var call = new Link("#ref-doe", null, [Text("Doe 2019")]) { Attributes = Attributes.OfClass("biblioref") };
        var body = Body(Paragraph(call), new Div([entry]) { Attributes = Attributes.OfClass("bibliography") });
        Assert.Contains("href=\"#ref-doe\" epub:type=\"biblioref\" role=\"doc-biblioref\">Doe 2019</a>", body, StringComparison.Ordinal);
        Assert.Contains("<div class=\"bibliography\" epub:type=\"bibliography\" role=\"doc-bibliography\">", body, StringComparison.Ordinal);
    }

    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#a8321e"/></svg>""";

    [Fact]
    public void Text_in_all_kinds_of_emphasis_keeps_its_kind()
    {
        Assert.Contains(
            "<p><em>a</em><strong>b</strong><span class=\"small-caps\">c</span><del>d</del><sup>e</sup><sub>f</sub><code>g</code><br /></p>",
            Body(Paragraph(
                new Emphasis([Text("a")]),
                new Strong([Text("b")]),
                new SmallCaps([Text("c")]),
                new Strikeout([Text("d")]),
                new Superscript([Text("e")]),
                new Subscript([Text("f")]),
                new Code("g"),
                new LineBreak())),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_leads_across_files_and_within_one()
    {
        var link = new Link("#there", null, [Text("there")]);
        var book = Book(Chapter("one", Paragraph(link)), Chapter("two", Heading(2, "There", "there"), Paragraph(link with { })));

        Assert.Contains("<a href=\"two.xhtml#there\">there</a>", Document(book, 0), StringComparison.Ordinal);
        Assert.Contains("<a href=\"#there\">there</a>", Document(book, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_a_link_is_text()
    {
        var inner = new Link("https://example.org/b", null, [Text("b")]);

        Assert.Contains(
            "<a href=\"https://example.org/a\">a<span>b</span></a>",
            Body(Paragraph(new Link("https://example.org/a", null, [Text("a"), inner]))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/guide.md", EpubCodes.LinkOutsidePublication)]
    [InlineData("/etc/passwd", EpubCodes.LinkOutsidePublication)]
    [InlineData("javascript:alert(1)", EpubCodes.UnusableLink)]
    [InlineData("file:///etc/passwd", EpubCodes.UnusableLink)]
    public void A_link_that_reading_systems_cannot_follow_is_text_and_reported(string target, string code)
    {
        var diagnostics = new DiagnosticBag();

        var document = Document(Book(Chapter("one", Paragraph(new Link(target, null, [Text("x")])))), 0, diagnostics);

        Assert.Contains("<p><span>x</span></p>", document, StringComparison.Ordinal);
        Assert.Equal([code], diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Fact]
    public void Addresses_are_escaped()
    {
        var body = Body(Paragraph(new Link("https://example.org/a b?q=<ü>&r", null, [Text("x")])));

        Assert.Contains("href=\"https://example.org/a%20b?q=%3C%C3%BC%3E&amp;r\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_has_its_text_and_decoration_is_presentation()
    {
        var files = new MemoryWorkspace().With("a.svg", Svg);
        var meaning = new Image("a.svg", "A red bar", null) { ResolvedPath = "a.svg" };
        var document = Document(Book(Chapter("one", Paragraph(meaning, meaning with { AlternativeText = string.Empty }))), 0, files: files);

        Assert.Contains("<img src=\"images/a.svg\" alt=\"A red bar\" />", document, StringComparison.Ordinal);
        Assert.Contains("<img src=\"images/a.svg\" alt=\"\" role=\"presentation\" />", document, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_its_text_and_reported()
    {
        var diagnostics = new DiagnosticBag();

        var document = Document(Book(Chapter("one", Paragraph(new Image("https://example.org/badge.svg", "build passing", null)))), 0, diagnostics);

        Assert.Contains("<span class=\"picture-left-out\">build passing</span>", document, StringComparison.Ordinal);
        Assert.Equal([EpubCodes.PictureLeftOut], diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Theory]
    [InlineData("50%", "width:50%;")]
    [InlineData("120", "width:120px;")]
    [InlineData("3in", "width:3in;")]
    public void A_picture_has_the_width_asked_for(string width, string style)
    {
        var files = new MemoryWorkspace().With("a.svg", Svg);
        var image = new Image("a.svg", "x", null) { ResolvedPath = "a.svg", Attributes = new Attributes(null, [], [new("width", width)]) };

        Assert.Contains($"style=\"{style}\"", Document(Book(Chapter("one", Paragraph(image))), 0, files: files), StringComparison.Ordinal);
    }

    [Fact]
    public void A_width_that_is_no_size_does_not_reach_the_style()
    {
        var files = new MemoryWorkspace().With("a.svg", Svg);
        var image = new Image("a.svg", "x", null) { ResolvedPath = "a.svg", Attributes = new Attributes(null, [], [new("width", "1px;x:url(y)")]) };

        Assert.DoesNotContain("style=", Document(Book(Chapter("one", Paragraph(image))), 0, files: files), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_end_is_a_space_but_not_between_chinese_characters()
    {
        Assert.Contains("<p>one\ntwo</p>", Body(Paragraph(Text("one"), new SoftBreak(), Text("two"))), StringComparison.Ordinal);
        Assert.Contains("<p>开源中国</p>", Body(Paragraph(Text("开源"), new SoftBreak(), Text("中国"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_written_twice_is_given_once()
    {
        var span = new SpanInline([Text("x")]) { Attributes = new Attributes("same", [], []) };

        var body = Body(Paragraph(span), Paragraph(span with { }));

        Assert.Contains("<span id=\"same\">x</span>", body, StringComparison.Ordinal);
        Assert.Contains("<span id=\"same-2\">x</span>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_says_its_number_and_leaves_out_the_page_and_what_the_sheet_hides()
    {
        var attributes = new Attributes(null, ["number", "page"], []);
        var title = new SpanInline([Text("Takers")]) { Attributes = Attributes.OfClass("reference-title") };
        var link = new Link("#there", null, [title]) { IsCrossReference = true, Attributes = attributes };
        var css = EpubSample.Css + ".cross-reference.number::before { content: 'Act ' target-counter(attr(href), act) } .reference-title { display: none }"
            + ".cross-reference.page::after { content: ', p. ' target-counter(attr(href), page) }";
        var document = Document(Book(Chapter("one", Paragraph(link), Heading(2, "Takers", "there"))), 0, css: css);
        Assert.Contains("<p><a class=\"number page cross-reference\" href=\"#there\"><span class=\"before\">Act 0</span></a></p>", document, StringComparison.Ordinal);
    }
}
