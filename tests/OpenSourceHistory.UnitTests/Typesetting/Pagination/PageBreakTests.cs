using OpenSourceHistory.Typesetting.Pagination;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public sealed class PageBreakTests
{
    [Theory]
    [InlineData("a3 b3", 5, "a1 a2 a3 / b1 b2 b3")]
    [InlineData("a4 b4", 5, "a1 a2 a3 a4 / b1 b2 b3 b4")]
    [InlineData("a6 b2", 5, "a1 a2 a3 a4 / a5 a6 b1 b2")]
    public void No_line_is_left_alone_at_the_foot_or_the_top_of_a_page(string galley, int lines, string pages) =>
        Assert.Equal(pages, GalleySketch.Print(galley, lines));

    [Fact]
    public void A_heading_stays_with_two_lines_of_its_text() =>
        Assert.Equal("a1 a2 a3 / H1 b1 b2 b3", GalleySketch.Print("a3 H1 b3", 5));

    [Fact]
    public void A_chapter_begins_on_a_recto_and_leaves_a_blank_verso() =>
        Assert.Equal("a1 / blank / b1 b2 / c1", GalleySketch.Print("a1 |r b2 |v c1", 5));

    [Fact]
    public void A_margin_is_dropped_at_the_top_of_a_page_and_kept_after_a_forced_break()
    {
        var galley = GalleySketch.Parse("a4 +1 b2 | +1 c2");

        var tops = GalleySketch.Paginate(galley, 4).Select(page => page.Rows[0].Top.Points);

        Assert.Equal([0, 0, 10], tops);
    }

    [Fact]
    public void A_picture_that_does_not_fit_goes_to_the_next_page() =>
        Assert.Equal("a1 a2 / = b1", GalleySketch.Print("a2 =4 b1", 5));

    [Theory]
    [InlineData("a2 #5 b6", "a1 a2 b1 b2 b3 / # / b4 b5 b6")] // the last page has more than two lines
    [InlineData("a4 #5 b6", "a1 a2 a3 a4 / # / b1 b2 b3 b4 b5 b6")]
    [InlineData("a2 #5", "a1 a2 / #")]
    [InlineData("a2 #5 b2 #4 c3", "a1 a2 b1 b2 / # / # / c1 c2 c3")]
    public void A_numbered_figure_that_does_not_fit_lets_the_text_behind_it_come_first(string galley, string pages) =>
        Assert.Equal(pages, GalleySketch.Print(galley, 6));

    [Fact]
    public void What_is_taller_than_a_page_is_placed_and_reported()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal("a1 / = / b1", GalleySketch.Print("a1 =9 b1", 5, diagnostics));
        Assert.Equal("OSH3408", Assert.Single(diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void A_hyphen_at_the_foot_of_a_page_is_avoided_at_the_price_of_a_line() =>
        Assert.Equal("a1 a2 a3 a4 / a5 a6 a7 a8 a9", GalleySketch.Print("a9-5", 5));
}
