using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

/// <summary>Calculated lengths, media features and the first page.</summary>
public sealed class MathAndMediaTests
{
    // The containing block is 200 pt wide, an em 10 pt.
    [Theory]
    [InlineData("calc(100% - 2em)", 180)]
    [InlineData("calc(50% + 10pt * 2)", 120)]
    [InlineData("calc(1em - 100%)", 0)]
    [InlineData("min(10%, 3em)", 20)]
    [InlineData("min(50%, 3em)", 30)]
    [InlineData("max(10%, 3em)", 30)]
    [InlineData("clamp(3em, 10%, 5em)", 30)]
    [InlineData("clamp(1em, 20%, 5em)", 40)]
    [InlineData("clamp(1em, 90%, 5em)", 50)]
    [InlineData("calc(2 * min(10%, 3em) + 5pt)", 45)]
    [InlineData("calc(100% - min(50%, 3em))", 170)]
    [InlineData("calc(-1 * max(-20%, -3em))", 30)]
    [InlineData("min(3em, 40pt, 50pt)", 30)]
    [InlineData("calc(min(1, 2) * 3em)", 30)]
    [InlineData("max(1em, calc(2em + 5pt))", 25)]
    [InlineData("max(0pt, 1em)", 10)]
    [InlineData("max(1em, 0)", 10)]
    [InlineData("clamp(0pt, 10%, 5em)", 20)]
    [InlineData("min(3em)", 30)]
    public void Lengths_are_calculated(string value, double expected)
    {
        var css = $"p {{ font-size: 10pt; width: {value}; padding-left: {value} }}";
        Assert.Empty(FaultsOf(css));
        var style = ParagraphStyle(css);
        Assert.Equal(expected, style.Width.Resolve(Length.FromPoints(200), Length.Zero).Points, 3);
        Assert.Equal(expected, style.Padding.Left.Resolve(Length.FromPoints(200), Length.Zero).Points, 3);
    }

    [Theory]
    [InlineData("font-size: calc(50% + 2pt)", 12)]
    [InlineData("font-size: clamp(8pt, 2em, 15pt)", 15)]
    [InlineData("font-size: max(8pt, 50%)", 10)]
    public void Sizes_of_text_are_calculated(string declaration, double expected) =>
        Assert.Equal(expected, ParagraphStyle($"body {{ font-size: 20pt }} p {{ {declaration} }}").FontSize.Points, 3);

    [Theory]
    [InlineData("width: min()")]
    [InlineData("width: min(1em, 2)")]
    [InlineData("width: min(2, 1em)")]
    [InlineData("width: max(1, 0, 1em)")]
    [InlineData("width: clamp(1em, 2em)")]
    [InlineData("width: clamp(1em, 2, 3em)")]
    [InlineData("width: calc(1em + 2)")]
    [InlineData("width: -1em")]
    [InlineData("letter-spacing: min(1em, 10%)")]
    public void What_has_no_meaning_is_told(string declaration) =>
        Assert.Single(FaultsOf($"p {{ {declaration} }}"), f => f.Contains("OSH2021", StringComparison.Ordinal));

    [Theory]
    [InlineData("(orientation: portrait)", true)]
    [InlineData("(orientation: landscape)", false)]
    [InlineData("(min-width: 1px)", true)]
    [InlineData("(width: 100mm)", true)]
    [InlineData("(min-width: 101mm)", false)]
    [InlineData("(max-height: 150mm) and (color)", true)]
    [InlineData("(height > 149mm)", true)]
    [InlineData("(50mm < width <= 100mm)", true)]
    [InlineData("(50mm < width < 100mm)", false)]
    [InlineData("(aspect-ratio: 2/3)", true)]
    [InlineData("(max-aspect-ratio: 1/2)", false)]
    [InlineData("(color)", true)]
    [InlineData("(min-color: 9)", false)]
    [InlineData("(monochrome)", false)]
    [InlineData("(hover: none)", true)]
    [InlineData("(hover)", false)]
    [InlineData("(prefers-color-scheme: dark)", false)]
    [InlineData("not (prefers-color-scheme: dark)", true)]
    [InlineData("(min-resolution: 150dpi)", true)]
    [InlineData("(nonsense)", false)]
    [InlineData("not (nonsense)", false)]
    [InlineData("(hover) or (color)", true)]
    [InlineData("(hover) and (hover) or (color)", false)]
    [InlineData("((hover) and (hover)) or (color)", true)]
    [InlineData("(nonsense) or (color)", true)]
    [InlineData("(not (hover)) and (color)", true)]
    [InlineData("print and (orientation: portrait)", true)]
    [InlineData("docx and (orientation: portrait)", false)]
    [InlineData("not print and (orientation: landscape)", true)]
    [InlineData("(hover), (color)", true)]
    public void Media_features_are_those_of_the_page(string query, bool holds)
    {
        var css = $":root {{ --w: 100mm }} @page {{ size: var(--w) 150mm }} @media {query} {{ p {{ widows: 9 }} }}";
        Assert.Empty(FaultsOf(css));
        Assert.Equal(holds ? 9 : 2, ParagraphStyle(css).Widows);
    }

    [Fact]
    public void The_first_page_is_that_of_the_book_and_a_named_one_that_of_its_run()
    {
        var book = Sheet("@page :first { margin: 1pt } @page { margin: 2pt } @page x:first { margin: 3pt }").Apply(Book(Chapter(P("x"))), MediaType.Print);
        PageContext Of(string name, bool first, bool ofBook) => new(name, PageSide.Recto, first, false) { IsFirstOfBook = ofBook };

        Assert.Equal(1, book.PageStyleOf(Of("y", true, true)).Margin.Top.Points, 3);
        Assert.Equal(2, book.PageStyleOf(Of("y", true, false)).Margin.Top.Points, 3);
        Assert.Equal(3, book.PageStyleOf(Of("x", true, false)).Margin.Top.Points, 3);
    }

    [Theory]
    [InlineData("@page { background-color: #eee }", "'@page background' has no effect in PDF and DOCX and EPUB")]
    [InlineData("@page { border-top: 1pt solid }", "'@page border' has no effect in PDF and DOCX and EPUB")]
    [InlineData("@page :left { padding: 5pt }", "'@page padding' has no effect in PDF and DOCX and EPUB")]
    [InlineData("@page { counter-increment: page 11 }", "'@page counter-increment' has no effect in PDF and DOCX and EPUB")]
    [InlineData("p::after { content: counter(pages) }", "'counter(page)' has no effect in PDF and EPUB")]
    [InlineData("p::after { content: 'x' counter(page, lower-roman) }", "'counter(page)' has no effect in PDF and EPUB")]
    [InlineData("@page { @footnote { max-height: 24pt } }", "'@footnote max-height' has no effect in DOCX and EPUB")]
    [InlineData("@page { @footnote { column-count: 2 } }", "'@footnote column-count' has no effect in PDF and DOCX and EPUB")]
    public void What_pages_do_not_do_is_told(string css, string expected) =>
        Assert.Contains(Sheet(css).FindUnsupported(MediaType.Print, MediaType.Docx, MediaType.Epub), f => f.Message == expected);
}
