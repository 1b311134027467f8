using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Findings;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public sealed class CrossReferenceTests
{
    private const string Css = "h2 { counter-increment: s } .cross-reference.number.ref-h2::before { content: '§\\A0' target-counter(attr(href), s) }"
        + ".cross-reference.number.ref-h2 > .reference-title { display: none } h1 { string-set: head content() }";

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void The_page_is_said_in_the_words_that_the_reference_brings()
    {
        var link = Reference("page") with { Attributes = new Attributes(null, ["page"], [new("page-before", ", p. "), new("page-after", "!")]) };
        var book = Sheet(string.Empty).Apply(Book(Chapter(P(link))), MediaType.Print);
        Assert.Equal([new ContentText(", p. "), new ContentTargetPage("two", null), new ContentText("!")], book.ContentOf(link, PseudoElement.After));
    }

    [Fact]
    public void A_number_is_that_of_the_sheets_counter_and_quoted_as_text()
    {
        var title = new SpanInline([new Text("Second")]).With(null, null, "reference-title");
        var heading = new Heading(1, [new Text("After "), Reference("number", "ref-h2") with { Inlines = [title] }, new Text(" all")]);
        var book = Sheet(Css).Apply(Book(Chapter(heading, H(2, "First"), H(2, "Second", "two"))), MediaType.Print);

        Assert.Equal("After §\u00a02 all", book.TextOf(heading.Inlines));
        Assert.Equal([new NamedString("head", "After §\u00a02 all")], book.StringsSetBy(heading));
    }

    [Fact]
    public void What_speaks_of_pages_is_not_quoted()
    {
        var heading = new Heading(1, [new Text("See"), Reference("page") with { Inlines = [new Text(" this")] }]);
        var book = Sheet("a::after { content: ', p. ' target-counter(attr(href), page) }").Apply(Book(Chapter(heading, H(2, "x", "two"))), MediaType.Print);
        Assert.Equal("See this", book.TextOf(heading.Inlines));
    }

    [Theory]
    [InlineData("number ref-h2", Css, 0)]
    [InlineData("number ref-h2", "", 1)]
    [InlineData("number page ref-h2", "", 1)]
    [InlineData("page ref-h2", "", 0)]
    [InlineData("number ref-h3", Css, 1)]
    public void A_number_that_nobody_counts_is_an_error(string classes, string css, int errors)
    {
        var link = Reference(classes.Split(' '));
        _diagnostics.AddRange(Sheet(css).Apply(Book(Chapter(P(link), H(2, "x", "two"))), MediaType.Print).FindUnnumbered());

        Assert.Equal(errors, _diagnostics.ToSortedList().Count);
        Assert.All(_diagnostics.ToSortedList(), d => Assert.Equal((StyleCodes.NoNumber, Severity.Warning), (d.Code, d.Severity)));
        Assert.All(_diagnostics.ToSortedList(), d => Assert.Contains($".cross-reference.number.{link.Attributes.Classes[^1]}::before", d.Hints[1]));
    }

    [Fact]
    public void The_default_sheet_counts_acts()
    {
        var link = Reference("number", "ref-act");
        var sheet = _diagnostics.Take(StyleSheet.Read(OpenSourceHistory.Testing.Repository.PathOf("styles", "book.css"), new DiskWorkspace(null)));
        var book = sheet.Apply(Book(Chapter(P(link)), Chapter(H(1, "One", "one", "act")), Chapter(H(1, "Two", "two", "act"))), MediaType.Epub);
        Assert.Equal([new ContentText("Act\u00a0II")], book.ContentOf(link, PseudoElement.Before));
    }

    private static Link Reference(params string[] classes) =>
        new Link("#two", null, []) { IsCrossReference = true }.With(null, null, classes);
}
