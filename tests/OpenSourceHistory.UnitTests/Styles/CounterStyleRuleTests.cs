using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public sealed class CounterStyleRuleTests
{
    // What the number of a paragraph looks like in the style "x".
    private static string Written(string rules, int value)
    {
        var paragraph = P("text");
        var sheet = Sheet($"p::before {{ content: counter(n, x) }} p {{ counter-reset: n {value} }} {rules}");
        return ContentText.Of(sheet.Apply(Book(Chapter(paragraph)), MediaType.Print).ContentOf(paragraph, PseudoElement.Before));
    }

    private static string HintOf(string css)
    {
        var diagnostics = new DiagnosticBag();
        Sheet(css, diagnostics);
        return Assert.Single(Assert.Single(diagnostics.ToSortedList()).Hints);
    }

    [Theory]
    [InlineData("system: cyclic; symbols: '*' '†'", 3, "*")]
    [InlineData("system: cyclic; symbols: a b c", 0, "c")]
    [InlineData("system: cyclic; symbols: a b c", -1, "b")]
    [InlineData("system: numeric; symbols: '0' '1'", 5, "101")]
    [InlineData("system: numeric; symbols: '0' '1'", -5, "-101")]
    [InlineData("system: alphabetic; symbols: a b c", 4, "aa")]
    [InlineData("system: alphabetic; symbols: a b c", 0, "0")]
    [InlineData("symbols: '*' '†'", 3, "**")]
    [InlineData("system: symbolic; symbols: '*' '†'", -2, "-2")]
    [InlineData("system: fixed; symbols: A B", 2, "B")]
    [InlineData("system: fixed; symbols: A B", 3, "3")]
    [InlineData("system: fixed 5; symbols: A B", 5, "A")]
    [InlineData("system: fixed -1; symbols: A B", 0, "B")]
    [InlineData("system: additive; additive-symbols: 10 X, 5 V, 1 I", 17, "XVII")]
    [InlineData("system: additive; additive-symbols: X 10, V 5, I 1", 17, "XVII")]
    [InlineData("system: additive; additive-symbols: 10 X, 0 nil", 0, "nil")]
    [InlineData("system: additive; additive-symbols: 10 X, 0 nil", 5, "5")]
    [InlineData("system: extends lower-roman; range: 1 3", 3, "iii")]
    [InlineData("system: extends lower-roman; range: 1 3, 7 infinite", 4, "4")]
    [InlineData("system: extends lower-roman; range: 1 3, 7 infinite", 8, "viii")]
    [InlineData("system: extends lower-roman; range: infinite 2; fallback: upper-alpha", 3, "C")]
    [InlineData("system: extends decimal; pad: 3 '0'", 7, "007")]
    [InlineData("system: extends decimal; pad: '0' 3", -7, "-07")]
    [InlineData("system: extends decimal; negative: '(' ')'", -7, "(7)")]
    [InlineData("system: extends decimal; negative: '(' ')'; pad: 5 '.'", -7, "(..7)")]
    [InlineData("system: extends decimal; speak-as: words", 7, "7")]
    [InlineData("system: extends nothing-at-all", 7, "7")]
    public void Numbers_are_made_as_the_descriptors_say(string descriptors, int value, string expected) =>
        Assert.Equal(expected, Written($"@counter-style x {{ {descriptors} }}", value));

    [Fact]
    public void Styles_build_on_each_other_in_any_order_and_circles_end_in_figures()
    {
        Assert.Equal("00B", Written("@counter-style x { system: extends y; pad: 3 '0' } @counter-style y { system: fixed; symbols: A B }", 2));
        Assert.Equal("7", Written("@counter-style x { system: fixed; symbols: A; fallback: y } @counter-style y { system: fixed; symbols: B; fallback: x }", 7));
        Assert.Equal("07", Written("@counter-style x { system: extends y; pad: 2 '0' } @counter-style y { system: extends x; pad: 9 'a' }", 7));
        Assert.Equal("three", Written("@counter-style x { system: fixed; symbols: one two; fallback: y } @counter-style y { system: fixed 3; symbols: three }", 3));
    }

    [Fact]
    public void The_strongest_rule_of_a_name_holds_in_its_medium()
    {
        const string more = " @counter-style x { system: cyclic; symbols: b } @media epub { @counter-style x { system: cyclic; symbols: c } }";
        Assert.Equal("b", Written("@counter-style x { system: cyclic; symbols: a }" + more, 1));
        Assert.Equal("a", Written("@counter-style x { system: cyclic; symbols: a } @layer low { @counter-style x { system: cyclic; symbols: b } }", 1));
        Assert.Equal("d", Written("@counter-style lower-roman { system: cyclic; symbols: d } @counter-style x { system: extends lower-roman }", 1));
    }

    [Fact]
    public void A_rule_that_defines_nothing_is_told_at_its_place()
    {
        Assert.All(
            new[]
            {
                "@counter-style x { system: cyclic }", "@counter-style x { system: numeric; symbols: a }", "@counter-style x { system: extends y; symbols: a }",
                "@counter-style x { system: additive; additive-symbols: 1 a, 5 b }", "@counter-style x { system: odd; symbols: a }", "@counter-style decimal { symbols: a }",
                "@counter-style { symbols: a }", "@counter-style x { symbols: url(a.png) }",
            },
            css => Assert.StartsWith("styles/book.css:1:1: warning OSH20", Assert.Single(FaultsOf(css)), StringComparison.Ordinal));
        Assert.Contains("'range'", Assert.Single(FaultsOf("@counter-style x { symbols: a; range: 5 1 }")), StringComparison.Ordinal);
        Assert.Equal("Did you mean 'suffix'?", HintOf("@counter-style x { symbols: a; sufix: b }"));
    }

    [Fact]
    public void A_name_that_nothing_defines_is_told_and_means_figures()
    {
        const string slip = "ol { list-style-type: lower-romam }";
        Assert.Contains("No counter style is called 'lower-romam'", Assert.Single(FaultsOf(slip)), StringComparison.Ordinal);
        Assert.Equal("Did you mean 'lower-roman'?", HintOf(slip));
        Assert.Single(FaultsOf("p::before { content: counter(n, klingon) }"));
        Assert.Single(FaultsOf("@page { @top-left { content: counter(page, klingon) } }"));
        Assert.Empty(FaultsOf("p::before { content: counter(n, klingon) } @media epub { @counter-style klingon { symbols: a } }"));
        Assert.Equal("4", Written(string.Empty, 4));
    }

    [Fact]
    public void Markers_of_lists_have_what_the_style_puts_around_them()
    {
        var item = new ListItem([P("x")], null);
        string Marker(string css, char delimiter = ')') => ContentText.Of(Sheet(css)
            .Apply(Book(Chapter(new ListBlock([item], true, new ListNumbering(2, "decimal", delimiter)))), MediaType.Print).ContentOf(item, PseudoElement.Marker));

        Assert.Equal("[b]", Marker("ol { list-style-type: x } @counter-style x { system: alphabetic; symbols: a b; prefix: '['; suffix: '] ' }"));
        Assert.Equal("b)", Marker("ol { list-style-type: x } @counter-style x { system: alphabetic; symbols: a b }"));
        Assert.Equal("♦", Marker("ol { list-style: symbols(cyclic '♣' '♦') }"));
        Assert.Equal("ב.", Marker("ol { list-style: inside hebrew }", '.'));
    }

    [Fact]
    public void Pages_are_numbered_in_styles_of_the_sheet()
    {
        var page = Sheet("@page { @top-center { content: counter(page, x) } } @counter-style x { system: cyclic; symbols: '♦' }")
            .Apply(Book(Chapter(P("x"))), MediaType.Print).PageStyleOf(new PageContext("auto", PageSide.Recto, false, false));
        Assert.Equal("♦", page.PageNumberStyle!.Format(3));
    }
}
