using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.MarginBoxes;

public sealed class RunningHeadTests
{
    private const string Heads = """
        @page { @top-left { content: string(head) } @top-right { content: counter(page) } }
        h1 { string-set: head content(); break-before: page }
        """;

    [Fact]
    public void Running_heads_take_the_first_heading_of_the_page_or_the_last_before_it() =>
        Assert.Equal("A | 1 | A | a / A | 2 | b / B | 3 | B", new BookSketch(Heads + ".n { break-before: page }").Print("# A\n\na\n\n::: n\nb\n:::\n\n# B"));

    [Theory]
    [InlineData("h1 { display: none }", "# A\n\na\n\n::: n\nb\n:::", "A | 1 | a / A | 2 | b")]
    [InlineData("h1 { display: none } .m { display: none }", "x\n\n::: m\n## B\n\n# C\n:::\n\n::: n\nb\n:::", "1 | x / C | 2 | b")]
    [InlineData("p { display: none } p em { string-set: head content() }", "*B*\n\n## x\n\n::: n\n## b\n:::", "B | 1 | x / B | 2 | b")]
    [InlineData("h1 { display: none; string-set: head attr(data-x) }", "# A {data-x=D}\n\na\n\n::: n\nb\n:::", "D | 1 | a / D | 2 | b")]
    public void What_is_not_shown_sets_strings_where_it_would_stand(string css, string text, string expected) =>
        Assert.Equal(expected, new BookSketch(Heads + css + " .n { break-before: page }").Print(text).Replace("  ", " ", StringComparison.Ordinal));

    [Fact]
    public void A_word_that_is_not_shown_sets_a_string()
    {
        const string css = "html { font-family: Book } @page { size: 200pt 120pt; @top-left { content: '<' string(head) '>' } } .m { display: none; string-set: head content() }";
        Assert.Equal("<B> | x y", BookSketch.Print(new BookSketch(css).SetInType("x [B]{.m} y")));
    }

    [Fact]
    public void What_is_not_shown_is_no_bookmark() =>
        Assert.Equal(["B"], new BookSketch("h1 { display: none } .m { display: none }").Set("# A\n\n## B\n\n::: m\n## C\n:::").Outline.Select(e => e.Title));

    [Fact]
    public void A_heading_may_name_a_short_title_for_the_head() =>
        Assert.Equal("In short | 1 | A long title", new BookSketch(Heads + "h1[short] { string-set: head attr(short) }").Print("# A long title {short=\"In short\"}"));

    [Theory]
    [InlineData("start", "A")]
    [InlineData("first", "B")]
    [InlineData("last", "C")]
    [InlineData("first-except", "")]
    public void A_string_may_be_that_of_the_start_the_first_or_the_last(string position, string expected)
    {
        var css = "@page { @top-left { content: '<' string(head, " + position + ") '>' } } h2 { string-set: head content() } .n { break-before: page }";

        var pages = new BookSketch(css).Print("## A\n\n::: n\nx\n:::\n\n## B\n\n## C").Split(" / ");

        Assert.StartsWith($"<{expected}>", pages[1]);
    }

    [Fact]
    public void Front_matter_is_counted_in_roman_and_the_text_from_one_again()
    {
        var sketch = new BookSketch("""
            section.front { page: front } section.body { page: text; break-before: right } section.body:nth-of-type(3) { counter-reset: page 1 }
            @page front { @bottom-center { content: counter(page, lower-roman) } } @page text { @bottom-center { content: counter(page) } }
            @page text:blank { @bottom-center { content: none } }
            """)
            .With("b/book.yaml", "title: T\nlanguage: en\nfront: [a.md, b.md]\nbody: [c.md, d.md]\n")
            .With("b/a.md", "# A").With("b/b.md", "# B").With("b/c.md", "# C").With("b/d.md", "# D");

        var document = sketch.SetBook("b");

        Assert.Equal("i | A / ii | B / 1 | C /  / 3 | D", BookSketch.Print(document));
        Assert.Equal(["i", "ii", "1", "2", "3"], document.Pages.Select(page => page.Label));
        Assert.Equal([true, false, true, false, true], document.Pages.Select(page => page.IsRecto));
    }

    [Fact]
    public void Pages_without_a_folio_count_in_the_numerals_of_those_behind_them()
    {
        var sketch = new BookSketch("""
            section { break-before: page } .preface, .contents { page: front } section.body { page: text } section.body:nth-of-type(4) { counter-reset: page 1 }
            @page front { @bottom-center { content: counter(page, lower-roman) } } @page text { @bottom-center { content: counter(page, upper-alpha) } }
            """)
            .With("b/book.yaml", "title: T\nlanguage: en\nfront: [a.md, b.md, preface.md]\nbody: [c.md]\nback: [d.md]\n")
            .With("b/a.md", "# A").With("b/b.md", "# B").With("b/preface.md", "# P").With("b/c.md", "# C").With("b/d.md", "# D");

        Assert.Equal(["i", "ii", "iii", "A", "B"], sketch.SetBook("b").Pages.Select(page => page.Label));
    }

    [Theory]
    [InlineData(":nth(2)", "a / x | b / c / d")]
    [InlineData(":nth(2n+1)", "x | a / b / x | c / d")]
    [InlineData(":nth(even)", "a / x | b / c / x | d")]
    [InlineData(":nth( n + 3 )", "a / b / x | c / x | d")]
    [InlineData(":nth(1 of act)", "a / b / x | c / d")]
    [InlineData("act:nth(4)", "a / b / c / x | d")]
    [InlineData(":nth(2 of act):left", "a / b / c / x | d")]
    [InlineData(":nth(2 of other)", "a / b / c / d")]
    public void Pages_are_selected_by_their_numbers_in_the_book_or_their_group(string selector, string expected)
    {
        var css = $"@page {selector} {{ @top-left {{ content: 'x' }} }} .n {{ break-before: page }} .act {{ page: act }}";

        Assert.Equal(expected, new BookSketch(css).Print("a\n\n::: n\nb\n:::\n\n::: act\nc\n\n[d]{.n}\n:::".Replace("[d]{.n}", "::: n\nd\n:::", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_selected_by_its_number_may_be_lower_than_the_others()
    {
        var css = "@page { size: 100pt 30pt; margin: 0 } @page :nth(2) { margin-bottom: 20pt }";

        Assert.Equal(["a b", "c", "d e f"], new BookSketch(css).Print("a\n\nb\n\nc\n\nd\n\ne\n\nf").Split(" / ").Select(p => p.Replace(" | ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_page_of_a_named_group_may_be_without_head()
    {
        var css = "section { page: act } @page act { @top-left { content: 'head' } } @page act:first { @top-left { content: none } } .n { break-before: page }";

        Assert.Equal("a / head | b", new BookSketch(css).Print("a\n\n::: n\nb\n:::"));
    }

    [Fact]
    public void Pages_of_another_type_within_a_group_do_not_begin_it_anew()
    {
        var css = "section { page: act } @page act { @top-left { content: 'head' } } @page act:first { @top-left { content: none } } @page act:nth(2 of act) { @top-left { content: 'second' } } .w { page: wide } @page wide { @top-left { content: 'wide' } }";

        Assert.Equal("a / wide | b / second | c / wide | d / head | e", new BookSketch(css).Print("a\n\n::: w\nb\n:::\n\nc\n\n::: w\nd\n:::\n\ne"));
    }

    [Fact]
    public void A_head_of_three_parts_stands_left_centred_and_right()
    {
        var css = "@page { @top-left { content: 'l' } @top-center { content: 'mid' } @top-right { content: 'r' } }";

        var strips = new BookSketch(css).Set("a").Pages[0].Items.OfType<OpenSourceHistory.Testing.TextStrip>().ToList();

        Assert.Equal([0, 42.5, 95], strips.Take(3).Select(strip => strip.Origin.X.Points));
    }

    [Theory]
    [InlineData("@top-left { content: 'xviii' } @top-center { content: 'a head that is far too long for the room' }")]
    [InlineData("@top-center { content: 'a head that is far too long for the room' } @top-right { content: 'xviii' }")]
    [InlineData("@top-left { content: 'a head that is far too long for the room' } @top-right { content: 'xviii' }")]
    public void A_long_head_leaves_a_folio_its_room(string boxes)
    {
        var book = new BookSketch("html { font-family: Test } @page { size: 200pt 220pt; margin: 50pt 10pt 10pt } @page { " + boxes + " }");

        var page = book.SetInType("a").Pages[0];

        Assert.Contains("xviii", OpenSourceHistory.Testing.PageTextPrinter.LinesOf(page));
        Assert.Empty(book.Diagnostics.ToSortedList());
    }
}
