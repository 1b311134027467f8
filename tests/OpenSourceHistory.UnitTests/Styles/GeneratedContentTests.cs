using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Generated;
using OpenSourceHistory.Styles.Paged;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class GeneratedContentTests
{
    private static string Before(StyledBook book, Node node) =>
        string.Concat(book.ContentOf(node, PseudoElement.Before).Cast<ContentText>().Select(t => t.Value));

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimal-leading-zero", 7, "07")]
    [InlineData("lower-roman", 1994, "mcmxciv")]
    [InlineData("upper-roman", 6, "VI")]
    [InlineData("lower-alpha", 27, "aa")]
    [InlineData("upper-latin", 26, "Z")]
    [InlineData("lower-greek", 3, "γ")]
    [InlineData("cjk-decimal", 105, "一〇五")]
    [InlineData("simp-chinese-informal", 10, "十")]
    [InlineData("simp-chinese-informal", 15, "十五")]
    [InlineData("simp-chinese-informal", 20, "二十")]
    [InlineData("simp-chinese-informal", 105, "一百零五")]
    [InlineData("simp-chinese-informal", 2010, "二千零一十")]
    [InlineData("simp-chinese-informal", 0, "零")]
    [InlineData("lower-roman", 0, "0")]
    [InlineData("disc", 3, "\u2022")]
    [InlineData("none", 3, "")]
    public void Counter_styles(string name, int value, string expected) => Assert.Equal(expected, CounterStyle.Named(name)!.Format(value));

    [Fact]
    public void Symbols_repeat_when_they_run_out()
    {
        var notes = Enumerable.Range(0, 6).Select(_ => new Note([P("n")])).ToArray();
        var book = Sheet(".footnote::footnote-call { content: counter(footnote, symbols('*' '†' '‡')) }").Apply(Book(Chapter(P(notes))), MediaType.Print);
        Assert.Equal(
            ["*", "†", "‡", "**", "††", "‡‡"],
            notes.Select(n => Assert.IsType<ContentText>(Assert.Single(book.ContentOf(n, PseudoElement.FootnoteCall))).Value));
    }

    [Fact]
    public void Notes_count_through_the_book_or_by_chapter_as_the_sheet_says()
    {
        var (first, second) = (new Note([P("n")]), new Note([P("n")]));
        var book = Book(Chapter(P(first)), Chapter(P(second)));
        Assert.Equal(2, Sheet(string.Empty).Apply(book, MediaType.Print).CounterAt(second, "footnote"));
        Assert.Equal(1, Sheet("section { counter-reset: footnote }").Apply(book, MediaType.Print).CounterAt(second, "footnote"));
    }

    [Fact]
    public void Counters_nest_by_scope()
    {
        var (a, b, c, d) = (H(2, "a"), H(3, "b"), H(3, "c"), H(2, "d"));
        var book = Sheet(
            "section { counter-reset: s } h2 { counter-increment: s; counter-reset: t } h3 { counter-increment: t }"
            + "h2::before { content: counter(s) } h3::before { content: counter(s) '.' counter(t, lower-alpha) }")
            .Apply(Book(Chapter(a, b, c, d)), MediaType.Print);
        Assert.Equal(["1", "1.a", "1.b", "2"], new Node[] { a, b, c, d }.Select(n => Before(book, n)));
    }

    [Fact]
    public void Counters_of_nested_lists_join_with_a_separator()
    {
        var inner = new ListItem([P("x")], null);
        var outer = new ListItem([new ListBlock([inner], true, new ListNumbering(1, "decimal", '.'))], null);
        var list = new ListBlock([new ListItem([P("y")], null), outer], true, new ListNumbering(1, "decimal", '.'));
        var book = Sheet("ol { counter-reset: i } li { counter-increment: i } li::before { content: counters(i, '.') }").Apply(Book(Chapter(list)), MediaType.Print);
        Assert.Equal("2.1", Before(book, inner));
    }

    [Fact]
    public void List_items_have_the_markers_of_their_list()
    {
        var items = new[] { new ListItem([P("x")], null), new ListItem([P("y")], null) };
        var bullets = new ListItem([P("z")], null);
        var list = new ListBlock([.. items], true, new ListNumbering(3, "lower-roman", ')'));
        var book = Sheet("ul { list-style-type: '–' }").Apply(Book(Chapter(list, new ListBlock([bullets], true, null))), MediaType.Print);
        Assert.Equal([new ContentText("iii)")], book.ContentOf(items[0], PseudoElement.Marker));
        Assert.Equal([new ContentText("iv)")], book.ContentOf(items[1], PseudoElement.Marker));
        Assert.Equal([new ContentText("–")], book.ContentOf(bullets, PseudoElement.Marker));
        Assert.Null(book.StyleOf(items[0], PseudoElement.Marker));
    }

    [Fact]
    public void What_is_not_shown_counts_nothing()
    {
        var (hidden, shown) = (H(2, "a").With(null, null, "off"), H(2, "b"));
        var book = Sheet("section { counter-reset: s } h2 { counter-increment: s } .off { display: none }").Apply(Book(Chapter(P("x"), hidden, shown)), MediaType.Print);
        Assert.Equal(1, book.CounterAt(shown, "s"));
    }

    [Fact]
    public void References_reach_counters_and_text_further_on()
    {
        var link = new Link("#two", null, [new Text("see")]);
        var target = H(2, "Second", "two");
        var book = Sheet(
            "section { counter-reset: s } h2 { counter-increment: s } h2::before { content: '§' counter(s) ' ' }"
            + "a::before { content: target-text(attr(href), before) target-text(attr(href)) ' (' target-counter(attr(href), s, upper-roman) ', p. ' }"
            + "a::after { content: target-counter(attr(href url), page, lower-roman) ')' }")
            .Apply(Book(Chapter(P(link), H(2, "First"), target)), MediaType.Print);
        Assert.Equal("§2 Second (II, p. ", Before(book, link));
        Assert.Equal([new ContentTargetPage("two", CounterStyle.Named("lower-roman")), new ContentText(")")], book.ContentOf(link, PseudoElement.After));
    }

    [Fact]
    public void Quotation_marks_alternate_with_depth()
    {
        var inner = new Emphasis([new Text("b")]);
        var outer = new Strong([inner]);
        var book = Sheet("em::before, strong::before { content: open-quote } em::after, strong::after { content: close-quote } body { quotes: '«' '»' '‹' '›' }")
            .Apply(Book(Chapter(P(outer))), MediaType.Print);
        Assert.Equal("«", Before(book, outer));
        Assert.Equal("‹", Before(book, inner));
        Assert.Equal([new ContentText("›")], book.ContentOf(inner, PseudoElement.After));
        Assert.Equal([new ContentText("»")], book.ContentOf(outer, PseudoElement.After));
    }

    [Fact]
    public void Strings_take_the_text_without_notes_and_with_what_is_generated()
    {
        var heading = new Heading(1, [new Text("A"), new SoftBreak(), new Text("title"), new Note([P("note")])]);
        var book = Sheet(
            "section { counter-increment: c } h1 { string-set: head counter(c) '. ' content(text), initial content(first-letter), label content(before) }"
            + "h1::before { content: 'Chapter ' counter(c) }")
            .Apply(Book(Chapter(heading)), MediaType.Print);
        Assert.Equal(
            [new NamedString("head", "1. A title"), new NamedString("initial", "A"), new NamedString("label", "Chapter 1")],
            book.StringsSetBy(heading));
    }

    [Fact]
    public void Chinese_lines_join_without_a_space()
    {
        var heading = new Heading(1, [new Text("开源"), new SoftBreak(), new Text("社")]);
        var book = Sheet("h1 { string-set: t content() }").Apply(Book(Chapter(heading)), MediaType.Print);
        Assert.Equal([new NamedString("t", "开源社")], book.StringsSetBy(heading));
    }

    [Fact]
    public void Pages_resolve_running_strings_and_folios()
    {
        var page = Sheet("@page { @top-center { content: string(head, last) ' / ' counter(page, upper-roman) ' of ' counter(pages) } }")
            .Apply(Book(Chapter(P("x"))), MediaType.Print).PageStyleOf(new PageContext("auto", PageSide.Recto, false, false));
        Assert.Equal(
            [new ContentString("head", StringPosition.Last), new ContentText(" / "), new ContentPageNumber(CounterStyle.Named("upper-roman")), new ContentText(" of "), new ContentPageCount()],
            Assert.Single(page.MarginBoxes).Content);
        Assert.Equal("upper-roman", page.PageNumberStyle?.Name);
    }

    [Fact]
    public void Content_that_quotes_itself_ends()
    {
        var link = new Link("#me", null, [new Text("x")]).With("me");
        var book = Sheet("a::before { content: 'a' target-text(attr(href), before) }").Apply(Book(Chapter(P(link))), MediaType.Print);
        Assert.StartsWith("aa", Before(book, link), StringComparison.Ordinal);
    }
}
