using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Paragraphs set in a line fewer or more so that pages end well.</summary>
public sealed class VariantTests
{
    [Theory]
    [InlineData("a5 b5 c4~5 =5 d5", "a1 a2 a3 a4 a5 / b1 b2 b3 b4 b5 / c1 c2 c3 c4 c5 / = / d1 d2 d3 d4 d5")]
    [InlineData("a5 b6~5 =5 d5", "a1 a2 a3 a4 a5 / b1 b2 b3 b4 b5 / = / d1 d2 d3 d4 d5")]
    [InlineData("a5 b2~3 c1~2 =5 d5", "a1 a2 a3 a4 a5 / b1 b2 b3 c1 c2 / = / d1 d2 d3 d4 d5")]
    public void A_page_is_full_with_a_paragraph_in_a_line_more_or_fewer(string galley, string pages) =>
        Assert.Equal(pages, GalleySketch.Print(galley, 5));

    [Fact]
    public void A_paragraph_that_a_page_cuts_goes_on_in_the_way_in_which_it_was_begun() =>
        Assert.Equal("a1 a2 a3 b1 b2 / b3 b4 c1 c2 c3 / d1 d2 d3 d4 d5", GalleySketch.Print("a3 b3~4 c3 d5", 5));

    [Fact]
    public void A_paragraph_stays_as_it_is_set_best_where_pages_end_well() =>
        Assert.Equal("a1 a2 a3 a4 a5 / b1 b2 b3 b4 b5", GalleySketch.Print("a5~4~6 b5~4", 5));

    [Fact]
    public void A_last_page_gets_five_lines_at_the_price_of_a_variant() =>
        Assert.Equal("a1 a2 a3 a4 a5 a6 / b1 b2 b3 b4 b5 b6 / c1 c2 c3 c4 c5", GalleySketch.Print("a6 b6 c4~5", 6));

    [Fact]
    public void A_note_stands_on_the_page_of_its_call_in_a_variant() =>
        Assert.Equal("a1 a2 a3 b1 b2 __ b.1 b.2 / c1 c2 c3 c4 c5", GalleySketch.Print("a3 b3(2)~2 c5", 8));
}
