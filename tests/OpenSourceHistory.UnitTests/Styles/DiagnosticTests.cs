using CsCheck;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class DiagnosticTests
{
    [Theory]
    [InlineData("p {\n  colour: red;\n}", "2:3: warning OSH2020: Unknown property 'colour'")]
    [InlineData("p::first-letter { initial-letter: 3 1 }", "1:35: warning OSH2021: '3 1' is not a value of 'initial-letter' that osh knows")]
    [InlineData("p { margin: 3 }", "1:13: warning OSH2021: '3' is not a value of 'margin' that osh knows")]
    [InlineData("p {\n  color: }", "2:3: warning OSH2021: 'color' has no value")]
    [InlineData("p { color red }", "1:5: warning OSH2010: Not a declaration")]
    [InlineData("p::befor { color: red }", "1:4: warning OSH2011: Unknown pseudo-element '::befor'; the rule is passed over")]
    [InlineData("p:frist-child { color: red }", "1:3: warning OSH2011: Unknown pseudo-class ':frist-child'; the rule is passed over")]
    [InlineData("p > { color: red }", "1:3: warning OSH2011: A selector is missing here; the rule is passed over")]
    [InlineData("@medai print { p { color: red } }", "1:1: warning OSH2012: Unknown at-rule '@medai'; it is passed over")]
    [InlineData("@media prnt { p { color: red } }", "1:1: warning OSH2012: Unknown media type 'prnt'")]
    [InlineData("@page { @top-centre { content: 'x' } }", "1:9: warning OSH2012: Unknown margin box '@top-centre'")]
    [InlineData("@page :frist { margin: 0 }", "1:1: warning OSH2011: Unknown page selector ':frist'")]
    [InlineData("@page { size: A9 }", "1:15: warning OSH2021: 'A9' is not a value of 'size' that osh knows")]
    [InlineData("p { color: var(--x) }", "1:12: warning OSH2022: The custom property '--x' does not exist")]
    [InlineData("@import 'missing.css';", "1:1: warning OSH2001: The style sheet 'styles/missing.css' does not exist")]
    [InlineData("@import '../secret.css';", "1:1: error OSH2002: '../secret.css' leads out of the style sheet's folder")]
    [InlineData("@font-face { font-family: A; src: url(a.otf) }", "1:35: warning OSH2001: The font file 'a.otf' does not exist")]
    [InlineData("@font-face { font-family: A; src: url(/etc/passwd) }", "1:35: error OSH2002: '/etc/passwd' leads out of the style sheet's folder")]
    [InlineData("p { color: red;", "1:3: warning OSH2010: The bracket is not closed")]
    [InlineData("} p { color: red }", "1:1: warning OSH2010: '}' closes nothing")]
    [InlineData("p { content: 'x\n }", "1:14: warning OSH2010: The string is not closed before the end of its line")]
    [InlineData("p { color: red } /* aside\nq { color: red }", "1:18: warning OSH2010: This comment is not closed; all that stands behind it is passed over")]
    [InlineData("@page :nth(x) { margin: 0 }", "1:1: warning OSH2011: Unknown page selector ':nth(x)'")]
    [InlineData("p:has(a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a) { color: red }", "1:69: warning OSH2011: More than 30 combinators stand in :has(); the rule is passed over")]
    [InlineData("p { color: calc(1 }", "1:12: warning OSH2010: The bracket is not closed")]
    public void Each_fault_is_reported_at_its_place(string css, string expected) =>
        Assert.Contains("styles/book.css:" + expected, FaultsOf(css));

    [Fact]
    public void A_comment_that_is_not_closed_within_a_rule_is_told_once() => Assert.Single(FaultsOf("@media print { p { color: red /* ; margin: calc(1pt } }"));

    [Fact]
    public void The_nearest_name_is_the_hint()
    {
        var diagnostics = new DiagnosticBag();
        Sheet("p { colour: red }", diagnostics);
        Assert.Equal("Did you mean 'color'?", diagnostics.ToSortedList()[0].Hints[0]);
    }

    [Theory]
    [InlineData("p { color red; widows: 9 }")]
    [InlineData("p { colour: red; widows: 9 }")]
    [InlineData("p { color: (; ) ; widows: 9 }")]
    [InlineData("p::nonsense { color: red } p { widows: 9 }")]
    [InlineData("} p { widows: 9 }")]
    [InlineData("@nonsense x { y } p { widows: 9 }")]
    [InlineData("a { color: calc(1 } p { widows: 9 }")]
    [InlineData("a { content: 'x\n; color: red } p { widows: 9 }")]
    [InlineData("/* unclosed? */ p { widows: 9 } /* here")]
    public void The_rest_of_the_sheet_holds(string css) => Assert.Equal(9, ParagraphStyle(css).Widows);

    [Fact]
    public void A_sound_sheet_has_no_findings() => Assert.Empty(FaultsOf(
        "@charset 'utf-8'; :root { --a: 1pt } p { margin: calc(var(--a) * 2) auto; color: var(--none, red) } @page x:first { margin: 1in; @top-left { content: 'x' } }"));

    [Fact]
    public void A_missing_sheet_is_one_error()
    {
        var diagnostics = new DiagnosticBag();
        var sheet = diagnostics.Take(StyleSheet.Read("none.css", new MemoryWorkspace()));
        Assert.Equal("none.css:1:1: error OSH2001: The style sheet 'none.css' does not exist", Assert.Single(diagnostics.ToSortedList()).ToString());
        var paragraph = P("x");
        Assert.NotNull(sheet.Apply(Book(Chapter(paragraph)), MediaType.Print).StyleOf(paragraph));
    }

    [Fact]
    public void A_sheet_that_is_not_text_is_one_error()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Take(StyleSheet.Read("s.css", new MemoryWorkspace().With("s.css", [0xFF, 0xFE, 0x00])));
        Assert.Contains("is not UTF-8", Assert.Single(diagnostics.ToSortedList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Imports_keep_their_order_and_media_and_circles_are_errors()
    {
        var workspace = new MemoryWorkspace()
            .With("s/book.css", "@import url('parts/a.css') print; p { orphans: 5 }")
            .With("s/parts/a.css", "@import \"../book.css\"; p { widows: 9; orphans: 9 }");
        var diagnostics = new DiagnosticBag();
        var sheet = diagnostics.Take(StyleSheet.Read("s/book.css", workspace));
        var paragraph = P("x");
        var book = Book(Chapter(paragraph));
        Assert.Equal(9, sheet.Apply(book, MediaType.Print).StyleOf(paragraph).Widows);
        Assert.Equal(5, sheet.Apply(book, MediaType.Print).StyleOf(paragraph).Orphans);
        Assert.Equal(2, sheet.Apply(book, MediaType.Docx).StyleOf(paragraph).Widows);
        Assert.Equal("s/parts/a.css:1:1: error OSH2003: 's/parts/../book.css' imports itself", Assert.Single(diagnostics.ToSortedList()).ToString());
    }

    [Fact]
    public void Brackets_nested_without_end_neither_crash_nor_hang()
    {
        var faults = FaultsOf("p { width: " + new string('(', 200_000) + " } p { widows: 9 }");
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void Variables_that_double_at_each_step_are_given_up()
    {
        var css = ":root { --a0: 1pt 1pt; " + string.Concat(Enumerable.Range(1, 60).Select(i => $"--a{i}: var(--a{i - 1}) var(--a{i - 1}); ")) + "} p { margin: var(--a60) }";
        Assert.Equal(default, ParagraphStyle(css).Margin);
    }

    [Fact]
    public void Any_text_whatever_can_be_read()
    {
        string[] pieces =
        [
            "{", "}", "(", ")", "[", "]", ":", ";", ",", "'", "\"", "\\", "@page", "@media", "p", "var(", "--a", "/*", "*/", "#", ".", "calc(",
            "1em", "\n", " ", "é", "!important", "::before", "+", "-", "*", "%", "@import", "url(", "color", ":not(", ":nth-child(", "~", "=",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Sample(
            chosen => Assert.NotNull(ParagraphStyle(string.Concat(chosen.Select(i => pieces[i])))),
            iter: 400);
    }
}
