using OpenSourceHistory.Styles;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

/// <summary>Rules within rules, layers and conditions (CSS Nesting 1, Cascade 5, Conditional 4).</summary>
public sealed class NestingTests
{
    [Theory]
    [InlineData("section { p { widows: 9 } }")]
    [InlineData("section { & p { widows: 9 } }")]
    [InlineData("section { > p { widows: 9 } }")]
    [InlineData("section { > p.lead, em { widows: 9 } }")]
    [InlineData("p { &.lead { widows: 9 } }")]
    [InlineData(".lead { p& { widows: 9 } }")]
    [InlineData("p, h1 { &.lead { widows: 9 } }")]
    [InlineData("h1, p { widows: 3; .nothing & { widows: 1 } section & { widows: 9 } }")]
    [InlineData("section { .lead { &:first-child { widows: 9 } } }")]
    [InlineData("body > section { p& { widows: 3 } & .lead { widows: 9 } }")]
    [InlineData("p { :is(section > &) { widows: 9 } }")]
    [InlineData("p { @media print { widows: 9 } }")]
    [InlineData("section { @media print { p { widows: 9 } } }")]
    [InlineData("p { @supports (widows: 2) { &.lead { widows: 9 } } }")]
    [InlineData("p { & em { color: red } widows: 9; }")]
    [InlineData("p { .x & { widows: 3 } widows: 9 } p:where(.lead) { orphans: 3 }")]
    [InlineData("& p { widows: 9 }")]
    [InlineData("p { --x: { a: b }; widows: 9 }")]
    public void Nested_rules_hold(string css)
    {
        Assert.Empty(FaultsOf(css));
        Assert.Equal(9, LeadStyle(css).Widows);
    }

    [Theory]
    [InlineData("#a, p { em & { widows: 3 } & { widows: 9 } } .lead { widows: 3 }", 9)]
    [InlineData("p { & { widows: 3 } widows: 9 }", 9)]
    [InlineData("p { widows: 9; & { widows: 3 } }", 3)]
    public void A_nested_rule_weighs_as_the_heaviest_around_it(string css, int expected) => Assert.Equal(expected, LeadStyle(css).Widows);

    [Fact]
    public void Rules_that_repeat_themselves_end()
    {
        var css = string.Concat(Enumerable.Repeat("& & { ", 60)) + "widows: 9 " + string.Concat(Enumerable.Repeat("} ", 60));

        Assert.Contains(FaultsOf("p { " + css + "}"), f => f.Contains("nested too deeply", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("p { frist-child:of { widows: 9 } }")]
    [InlineData("p { h1 :nope { widows: 9 } }")]
    [InlineData("p { @page { margin: 0 } }")]
    [InlineData("p { @nonsense { a { } } }")]
    [InlineData("@page { p { widows: 9 } }")]
    public void What_cannot_be_nested_is_told(string css) => Assert.Single(FaultsOf(css));

    [Theory]
    [InlineData("@layer a { #i { widows: 3 } } p { widows: 9 }")]
    [InlineData("p { widows: 9 } @layer a { #i { widows: 3 } }")]
    [InlineData("@layer a { #i { widows: 3 } } @layer b { p { widows: 9 } }")]
    [InlineData("@layer a, b; @layer b { p { widows: 9 } } @layer a { #i { widows: 3 } }")]
    [InlineData("@layer b.c, a; @layer b.c { #i { widows: 4 } } @layer b { p { widows: 3 } } @layer a { p { widows: 9 } }")]
    [InlineData("@layer a { @layer in { #i { widows: 3 } } p { widows: 9 } }")]
    [InlineData("@layer { #i { widows: 3 } } @layer { p { widows: 9 } }")]
    [InlineData("@layer a { p { widows: 9 !important } } #i { widows: 3 !important }")]
    [InlineData("@layer a { p { widows: 9 !important } } @layer b { #i { widows: 3 !important } }")]
    [InlineData("@layer a; @layer a { p { widows: 9 } }")]
    [InlineData("p { @layer a { widows: 3 } widows: 9 }")]
    public void Layers_go_before_weight(string css)
    {
        Assert.Empty(FaultsOf(css));
        Assert.Equal(9, LeadStyle(css).Widows);
    }

    [Theory]
    [InlineData("(widows: 2)", true)]
    [InlineData("(float: footnote) and (hyphens: auto)", true)]
    [InlineData("(display: grid)", false)]
    [InlineData("not (display: grid)", true)]
    [InlineData("(display: grid) or (widows: 1)", true)]
    [InlineData("((widows: 1) and (not (colour: red)))", true)]
    [InlineData("(--x: anything)", true)]
    [InlineData("(widows: var(--x))", true)]
    [InlineData("selector(p:has(> em))", true)]
    [InlineData("selector(p:nope)", false)]
    [InlineData("font-format(opentype)", true)]
    [InlineData("font-format(woff2)", false)]
    [InlineData("font-tech(color-COLRv1)", false)]
    [InlineData("(nonsense)", false)]
    public void Supports_asks_what_is_read(string condition, bool holds)
    {
        var css = $"@supports {condition} {{ p {{ widows: 9 }} }}";
        Assert.Empty(FaultsOf(css));
        Assert.Equal(holds ? 9 : 2, LeadStyle(css).Widows);
    }

    [Theory]
    [InlineData("@supports widows: 2 { p { widows: 9 } }")]
    [InlineData("@supports (widows: 2) and (widows: 3) or (widows: 4) { p { widows: 9 } }")]
    [InlineData("@supports { p { widows: 9 } }")]
    [InlineData("@layer a b { p { widows: 9 } }")]
    [InlineData("@layer;")]
    public void A_condition_that_does_not_parse_is_told(string css)
    {
        Assert.Single(FaultsOf(css), f => f.Contains("OSH2012", StringComparison.Ordinal));
        Assert.Equal(2, LeadStyle(css).Widows);
    }

    private static ComputedStyle LeadStyle(string css)
    {
        var paragraph = P("text").With("i", null, "lead");
        return Sheet(css).Apply(Book(Chapter(paragraph)), MediaType.Print).StyleOf(paragraph);
    }
}
