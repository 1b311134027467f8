using System.Globalization;
using OpenSourceHistory.Testing.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Chapters;

/// <summary>The figures by which compositors judge a page, measured on the pages themselves. Bounds lie a little above what is reached.</summary>
public sealed class TypesettingFigureTests
{
    private static readonly Length s_size = Length.FromPoints(10.5);
    private static readonly Length s_leading = Length.FromPoints(14);

    private const string Fitted = "body { -osh-font-expansion: 2%; -osh-letter-fit: 1% }";

    // Chapters of prose alone: in the others type of several sizes is mixed.
    private static readonly string[] s_prose = ["01-prose", "02-notes", "09-mixed", "10-figure"];

    [Theory]
    [InlineData("4.25in 7in", 306, 0.05, 0.05, 0.08)] // 40 characters: at so narrow a measure glyphs alone cannot do it
    [InlineData("6in 9in", 432, 0.02, 0, 0.03)] // 64 characters: the measure of most books
    [InlineData("210mm 297mm", 595.28, 0.02, 0, 0.02)] // 95 characters: long lines are even by themselves
    public void Word_spaces_are_even_and_hyphens_few(string size, double width, double unevenness, double loose, double hyphenated)
    {
        var figures = FiguresOf(size, width);

        Assert.InRange(figures.Lines, 20, 200);
        Assert.InRange(figures.Unevenness, 0, unevenness);
        Assert.InRange(figures.Loose, 0, loose);
        Assert.InRange(figures.Hyphenated, 0, hyphenated);
        Assert.InRange(figures.Tight, 0, 0.03); // the breaker takes no more than a third of a space, and hardly ever so much
        Assert.InRange(figures.LongestLadder, 0, 1);
    }

    [Fact]
    public void No_page_ends_in_a_hyphen_however_high_it_is()
    {
        for (var height = 5.0; height < 8; height += 0.2)
        {
            Assert.Equal(0, FiguresOf(string.Create(CultureInfo.InvariantCulture, $"4.25in {height}in"), 306).PageEndHyphens);
        }
    }

    // Narrow columns have many hyphens, and paragraphs that cannot do without: then the page ends elsewhere, if it can.
    [Theory]
    [InlineData(210, 1)]
    [InlineData(230, 0)]
    [InlineData(250, 0)]
    public void Hardly_any_page_of_a_narrow_measure_ends_in_a_hyphen_where_the_sheet_wants_none(double width, int most)
    {
        var hyphens = 0;
        for (var height = 260.0; height < 420; height += 20)
        {
            hyphens += FiguresOf(string.Create(CultureInfo.InvariantCulture, $"{width}pt {height}pt"), width, Fitted + "body { hyphenate-limit-last: page }").PageEndHyphens;
        }

        Assert.InRange(hyphens, 0, most);
    }

    // On this page no break in front of the hyphen is as good: only other lines of the paragraph help.
    [Fact]
    public void A_paragraph_is_set_anew_where_its_page_would_end_in_a_hyphen() => Assert.Equal(0, FiguresOf("287pt 308pt", 287).PageEndHyphens);

    [Fact]
    public void Every_line_of_text_stands_on_the_grid_and_no_page_ends_in_a_hyphen()
    {
        var figures = FiguresOf("4.25in 7in", 306);

        Assert.Equal(0, figures.OffGrid);
        Assert.Equal(0, figures.PageEndHyphens);
    }

    private static TypesettingFigures FiguresOf(string size, double width, string css = Fitted) =>
        TypesettingFigures.Of(s_prose.SelectMany(name => ChapterBook.Set(name, size, css).Value.Pages), s_size, s_leading, Length.FromPoints(width - 48));
}
