using OpenSourceHistory.Manuscript.Apparatus;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Content;

public sealed class IndexTests
{
    [Fact]
    public void Places_are_named_by_division_and_further_sections_by_number_and_spoken_title()
    {
        var body = IndexBody(
            Act("one", Marked("Git"), Heading(2, "First steps", "first"), Marked("Git"), Marked("Git"), Heading(2, "Second", "second"), Marked("Git")),
            Chapter("coda", Heading(1, "Coda: The End", "coda"), Marked("Git")));

        Assert.Contains(
            """<a class="locator" href="one.xhtml#ix-1" epub:type="index-locator">Act I</a>, <a class="locator" href="one.xhtml#ix-2" epub:type="index-locator" aria-label="Act I, 2: First steps">2</a>, <a class="locator" href="one.xhtml#ix-4" epub:type="index-locator" aria-label="Act I, 3: Second">3</a>, <a class="locator" href="coda.xhtml#ix-5" epub:type="index-locator">Coda</a>""",
            body,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_named_by_number_and_main_places_by_class()
    {
        var note = Note("fn-1", Marked("Git"));
        var body = IndexBody(Act("one", Paragraph(Text("a"), note), Paragraph(Span("Git", "main"))));

        Assert.Contains(""">Act I, n. 1</a>, <a class="locator main-locator" """, body, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_places_that_something_leads_to_have_a_name()
    {
        var book = Indexed(Act("one", Marked("Git"), Marked("Git")));

        var chapter = BodyOf(Document(book, 0));

        Assert.Contains("<p><span id=\"ix-1\"></span>Git</p>", chapter, StringComparison.Ordinal);
        Assert.Contains("<p>Git</p>", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_are_nested_lists_of_one_list_with_the_semantics_of_an_index()
    {
        var body = IndexBody(Act("one", Paragraph(Span("MySQL", ("entry", "databases!MySQL")), Span("Oracle", ("see", "databases")))));

        Assert.Contains("<section class=\"index back\" epub:type=\"index\" role=\"doc-index\"", body, StringComparison.Ordinal);
        Assert.Equal(1, Count(body, "epub:type=\"index-entry-list\""));
        Assert.Equal(3, Count(body, "<li epub:type=\"index-entry\">"));
        Assert.Contains("<span class=\"index-term\" epub:type=\"index-term\">databases</span></p>\n<ul class=\"index-list\">", body, StringComparison.Ordinal);
        Assert.Contains("<span class=\"index-see\" epub:type=\"index-xref-preferred\"><em>See</em> <a href=\"#ix-entry-1\">databases</a></span>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_says_how_to_read_an_index_stands_in_a_header()
    {
        var body = IndexBody(Act("one", Paragraph(Span("Git", "main")), Marked("Git")));

        Assert.Matches("<header epub:type=\"index-headnotes\"><p class=\"index-headnote\">[^<]+</p></header>", body);
    }

    [Fact]
    public void Lists_of_places_elsewhere_are_no_parts_of_an_index()
    {
        var here = new SpanInline([Text("Here")]) { Attributes = new Attributes("here", [], []) };
        var body = BodyOf(Document(Book(Chapter("one", Heading(1, "One", "one"), Paragraph(here), Paragraph(new LocatorList([new Locator("here")])))), 0));

        Assert.Contains("<span class=\"locators\"><a class=\"locator\" href=\"#here\">One</a></span>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_between_Chinese_lines_makes_no_space()
    {
        var body = Body(Paragraph(Text("开源"), new SoftBreak(), new IndexMark(["x"]), Text("中国")));

        Assert.Contains("<p>开源中国</p>", body, StringComparison.Ordinal);
    }

    private static Division Act(string name, params Block[] blocks) =>
        Chapter(name, [new Heading(1, [Text("Title")]) { Attributes = new Attributes(name, ["act"], []) }, .. blocks]);

    private static Paragraph Marked(string text) => Paragraph(Span(text));

    private static SpanInline Span(string text, string? extra = null) =>
        new([Text(text)]) { Attributes = new Attributes(null, extra is null ? ["index"] : ["index", extra], []) };

    private static SpanInline Span(string text, (string Key, string Value) value) =>
        new([Text(text)]) { Attributes = new Attributes(null, ["index"], [KeyValuePair.Create(value.Key, value.Value)]) };

    private static Book Indexed(params Division[] divisions)
    {
        var index = new Division(Matter.Back, DivisionRole.Index, "index", []) { IsGenerated = true };
        return IndexPass.Run(Book([.. divisions, index])).Value;
    }

    private static string IndexBody(params Division[] divisions) => BodyOf(Document(Indexed(divisions), divisions.Length));

    private static int Count(string text, string what) => text.Split(what).Length - 1;
}
