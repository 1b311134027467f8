using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class SelectorTests
{
    private readonly Paragraph _first = P("1").With("one", null, "lead");
    private readonly Paragraph _second = P(new Text("2"), new Link("#one", null, [new Text("see")]));
    private readonly Paragraph _third = P("3").With(null, "zh-Hans", "x", "y");
    private readonly Heading _heading = H(1, "Title", "title", "act");
    private readonly Book _book;

    public SelectorTests() => _book = Book(Chapter(_heading, _first, _second, _third));

    private string Matched(string selector) => string.Concat(
        new (string Name, Node Node)[] { ("h", _heading), ("1", _first), ("2", _second), ("3", _third) }
            .Where(n => Matches(selector, _book, n.Node)).Select(n => n.Name));

    [Theory]
    [InlineData("p", "123")]
    [InlineData("*", "h123")]
    [InlineData(".lead", "1")]
    [InlineData(".x.y", "3")]
    [InlineData("#one", "1")]
    [InlineData("section p", "123")]
    [InlineData("body p", "123")]
    [InlineData("body > p", "")]
    [InlineData("section > p", "123")]
    [InlineData("h1 + p", "1")]
    [InlineData("p + p", "23")]
    [InlineData("h1 ~ p", "123")]
    [InlineData(".lead ~ p", "23")]
    [InlineData("[id]", "h1")]
    [InlineData("[id=one]", "1")]
    [InlineData("[class~=y]", "3")]
    [InlineData("[lang|=zh]", "3")]
    [InlineData("[id^=o]", "1")]
    [InlineData("[id$=le]", "h")]
    [InlineData("[id*=n]", "1")]
    [InlineData("[id=ONE i]", "1")]
    [InlineData(":first-child", "h")]
    [InlineData(":last-child", "3")]
    [InlineData(":nth-child(2)", "1")]
    [InlineData(":nth-child(odd)", "h2")]
    [InlineData(":nth-child(2n)", "13")]
    [InlineData(":nth-child(n+3)", "23")]
    [InlineData(":nth-child(-n + 2)", "h1")]
    [InlineData(":nth-last-child(1)", "3")]
    [InlineData("p:first-of-type", "1")]
    [InlineData("p:last-of-type", "3")]
    [InlineData("p:nth-of-type(2)", "2")]
    [InlineData("h1:only-of-type", "h")]
    [InlineData("p:not(.lead)", "23")]
    [InlineData("p:not(.lead, .x)", "2")]
    [InlineData(":is(h1, .x)", "h3")]
    [InlineData(":where(h1, .x)", "h3")]
    [InlineData(":lang(zh)", "3")]
    [InlineData("p:lang(en)", "12")]
    [InlineData("section.chapter.body.act > h1", "h")]
    [InlineData("html:root p", "123")]
    [InlineData("h1 + p ~ p + p", "3")]
    [InlineData("section section p", "")]
    [InlineData("P.lead", "1")]
    [InlineData("p:has(a)", "2")]
    [InlineData("p:has(> a)", "2")]
    [InlineData("p:has(> b)", "")]
    [InlineData("p:has(+ .x)", "2")]
    [InlineData(":has(~ .x)", "h12")]
    [InlineData("h1:has(+ p + p)", "h")]
    [InlineData("h1:has(~ p a)", "h")]
    [InlineData("h1:has(+ p a)", "")]
    [InlineData("p:not(:has(a))", "13")]
    [InlineData("section:has(> h1) > .lead", "1")]
    [InlineData("section:has(section h1) > .lead", "")]
    [InlineData(":has(a, + .lead)", "h2")]
    [InlineData("p:has(:is(a, .z))", "2")]
    [InlineData(":is()", "")]
    [InlineData(":where()", "")]
    [InlineData(":nth-child(1 of p)", "1")]
    [InlineData(":nth-child(odd of p)", "13")]
    [InlineData(":nth-child(2 of .lead, .x)", "3")]
    [InlineData(":nth-last-child(1 of .lead, h1)", "1")]
    [InlineData(":nth-last-child(even of p)", "2")]
    [InlineData(":nth-child(+3)", "2")]
    [InlineData(":nth-child( 2N + 1 )", "h2")]
    [InlineData(":nth-child(-n+2)", "h1")]
    [InlineData(":dir(ltr)", "h123")]
    [InlineData(":dir(rtl)", "")]
    [InlineData("p:dir(auto)", "")]
    [InlineData(":scope p.lead", "1")]
    [InlineData("*|p.lead", "1")]
    [InlineData("|p.lead", "1")]
    [InlineData("*|*.lead", "1")]
    [InlineData("p:hover, p:checked, p:focus-visible", "")]
    [InlineData(":lang('*-Hans')", "3")]
    [InlineData(":lang('zh-*')", "3")]
    [InlineData(":lang(zh-Hant)", "")]
    [InlineData("& p.lead", "1")]
    public void Selects(string selector, string expected) => Assert.Equal(expected, Matched(selector));

    [Theory]
    [InlineData("#1a")]
    [InlineData("#-1")]
    [InlineData("*p")]
    [InlineData("p*")]
    [InlineData(".x p.x*")]
    [InlineData("p:has()")]
    [InlineData("p:has(::before)")]
    [InlineData("p:has(> )")]
    [InlineData("p:has(:unknown)")]
    [InlineData("p:not()")]
    [InlineData(":nth-child(2 of)")]
    [InlineData(":nth-child(n 2)")]
    [InlineData(":nth-child(+ 5)")]
    [InlineData(":nth-child(5 n)")]
    [InlineData(":nth-child(2n + - 1)")]
    [InlineData(":nth-child(1.5)")]
    [InlineData(":nth-of-type(1 of p)")]
    [InlineData(":dir()")]
    [InlineData("p::before::unknown")]
    [InlineData("p,, h1")]
    [InlineData("p > > h1")]
    public void Refuses(string selector) => Assert.Contains(FaultsOf(selector + " { widows: 3 }"), f => f.Contains("OSH2011", StringComparison.Ordinal));

    [Theory]
    [InlineData("#\\31 a")]
    [InlineData("#-a")]
    [InlineData("#--1")]
    [InlineData("#\u6B63")]
    public void Reads_ids(string selector) => Assert.Empty(FaultsOf(selector + " { widows: 3 }"));

    [Fact]
    public void A_forgiving_list_drops_what_it_does_not_know_and_tells_it()
    {
        Assert.Equal(3, ParagraphStyle(":is(p, :unknown, ::before) { widows: 3 }").Widows);
        Assert.Contains("styles/book.css:1:9: warning OSH2011: Unknown pseudo-class ':unknown'; it is passed over", FaultsOf(":is(p, :unknown) { widows: 3 }"));
    }

    [Theory]
    [InlineData("p:has(#a, em)", "section.chapter p", 1)]
    [InlineData("p:nth-child(1 of #a, p)", "section.chapter p", 1)]
    [InlineData(":where(#a, p)", "p", 2)]
    public void A_list_weighs_as_its_heaviest_selector(string selector, string other, int winner)
    {
        var paragraph = P(new Emphasis([new Text("x")]));
        var style = Sheet($"{selector} {{ widows: 1 }} {other} {{ widows: 2 }}").Apply(Book(Chapter(paragraph)), OpenSourceHistory.Styles.Media.MediaType.Print).StyleOf(paragraph);
        Assert.Equal(winner, style.Widows);
    }

    [Fact]
    public void Empty_elements_have_neither_text_nor_elements()
    {
        var empty = new Div([]);
        var full = P("x");
        var book = Book(Chapter(empty, full));
        Assert.True(Matches(":empty", book, empty));
        Assert.False(Matches(":empty", book, full));
    }

    [Fact]
    public void Tables_have_the_structure_of_html()
    {
        var head = new TableCell([P("h")]);
        var cell = new TableCell([P("c")]);
        var number = new TableCell([P("1")]);
        var caption = new Caption([new Text("cap")]);
        var table = new Table(
            caption,
            [new TableColumn(ColumnAlignment.Default, null), new TableColumn(ColumnAlignment.Right, null)],
            [new TableRow([head])],
            [new TableRow([cell, number])]);
        var book = Book(Chapter(table));
        Assert.True(Matches("table > caption", book, caption));
        Assert.True(Matches("table > thead > tr > th", book, head));
        Assert.True(Matches("tbody td:first-child", book, cell));
        Assert.True(Matches("td.align-right", book, number));
        Assert.False(Matches("td.align-right", book, cell));
    }

    [Fact]
    public void Lists_have_their_kind_and_task_items_their_state()
    {
        var done = new ListItem([P("x")], true);
        var list = new ListBlock([done], IsTight: true, new ListNumbering(3, "lower-roman", ')'));
        var book = Book(Chapter(list));
        Assert.True(Matches("ol.tight[type=i][start='3'] > li.task.done", book, done));
    }

    [Fact]
    public void Contents_entries_have_the_classes_of_what_they_name()
    {
        var entry = new ContentsEntry(1, "title", [new Text("Title")]);
        var contents = new Division(Matter.Front, DivisionRole.Contents, "contents", [new Contents([entry])]);
        var book = Book(contents, Chapter(_heading));
        Assert.True(Matches("nav.toc > p.toc-entry.toc-1.act.chapter.body[href='#title']", book, entry));
    }

    [Fact]
    public void Divisions_have_role_and_matter()
    {
        var division = new Division(Matter.Front, DivisionRole.HalfTitle, "half", [P("x")]);
        Assert.True(Matches("section.half-title.front", Book(division), division));
    }
}
