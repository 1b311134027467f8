using OpenSourceHistory.Typesetting.Galleys;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>The judgement of the page breaker: for each thing that it weighs, pages that would be worse without it.</summary>
public sealed class BreakCostTests
{
    [Fact]
    public void A_last_page_is_not_left_with_a_line_or_two() => Assert.Equal("a1 a2 a3 a4 / a5 a6 a7", GalleySketch.Print("a7", 5));

    [Fact]
    public void Facing_pages_end_at_one_line() =>
        Assert.Equal("a1 a2 a3 a4 a5 / a6 a7 a8 a9 / a10 a11 a12 a13 / #", GalleySketch.Print("a13 #5", 5));

    [Fact]
    public void Pages_may_be_uneven_by_degrees() =>
        Assert.Equal("a1 a2 a3 a4 a5 / a6 a7 a8 a9 / a10 a11 a12 a13 / #", GalleySketch.Print("a13 #5", 6));

    [Fact]
    public void A_verso_is_weighed_as_a_verso() => Assert.Equal(
        "a1 a2 a3 a4 a5 / a6 a7 a8 a9 / a10 a11 b1 b2 / b3 b4 b5 b6 / b7 b8 c1 c2 / c3 c4 c5 c6 / c7 c8 c9 c10 / c11 c12 __ c.1 c.2 / d1 d2",
        GalleySketch.Print("a11 b8-3 c12(2)-12 d2-2", 5));

    [Fact]
    public void Two_pages_a_line_short_are_better_than_one_two_lines_short() =>
        Assert.Equal("a1 a2 a3 / a4 a5 a6 / #", GalleySketch.Print("a6 #4", 5));

    [Fact]
    public void A_page_gets_shorter_at_a_price_however_short_it_is_already() =>
        Assert.Equal("a1 a2 a3 a4 / =", GalleySketch.Print("a4 +2 =5", 9));

    [Fact]
    public void Each_line_missing_in_text_costs_no_less_than_the_one_before() => Assert.All(
        Enumerable.Range(1, 20),
        lines => Assert.InRange(Cost(lines, PageEnd.InText) - Cost(lines - 1, PageEnd.InText), 0, Cost(lines + 1, PageEnd.InText) - Cost(lines, PageEnd.InText)));

    [Fact]
    public void A_gap_is_cheapest_in_front_of_a_heading_and_dearest_in_text() => Assert.All(
        Enumerable.Range(1, 20),
        lines =>
        {
            Assert.InRange(Cost(lines, PageEnd.AtHeading), 1, Cost(lines, PageEnd.AtBlock));
            Assert.InRange(Cost(lines, PageEnd.AtBlock), 1, Cost(lines, PageEnd.InText));
        });

    [Fact]
    public void A_hyphen_at_the_foot_of_a_verso_is_worth_a_line() =>
        Assert.Equal("a1 a2 / a3 a4 a5 / a6 a7 a8 a9", GalleySketch.Print("+2 a9-6", 5));

    [Fact]
    public void A_hyphen_at_the_turn_of_the_page_is_worth_more_than_one_within_a_spread() =>
        Assert.Equal("a1 a2 / a3 a4 =", GalleySketch.Print("a4-4 =3", 5));

    [Fact]
    public void A_note_stays_whole_at_the_price_of_a_short_page() =>
        Assert.Equal("a1 a2 __ a.1 a.2 a.3 a.4 a.5 / =", GalleySketch.Print("a2(5) =5", 12));

    [Fact]
    public void The_less_of_a_note_is_carried_the_better() =>
        Assert.Equal("a1 a2 a3 __ a.1 a.2 a.3 a.4 a.5 / b1 __ b.1 b.2 b.3 b.4 b.5 b.6 b.7", GalleySketch.Print("a3(5) b1(7)", 12));

    [Fact]
    public void The_rest_of_a_note_comes_with_some_text() =>
        Assert.Equal("a1 a2 __ a.1 a.2 / a3 __ a.3 a.4 a.5 / a4 a5", GalleySketch.Print("a5@1(5)", 5));

    [Fact]
    public void A_page_less_breaks_a_tie() => Assert.Equal(
        "a1 a2 a3 a4 / b1 b2 b3 b4 b5 / b6 b7 b8 b9 c1 / c2 c3 __ c.1 c.2",
        GalleySketch.Print("a4 b9 c3@2(2)-1", 5));

    [Fact]
    public void Three_pages_of_four_lines_are_better_than_four_of_two_to_four() => Assert.Equal(
        "a1 a2 a3 a4 / a5 a6 a7 a8 / a9 a10 a11 a12 / # / c1 c2 __ c.1 c.2 / #",
        GalleySketch.Print("a12 #4 c2(2) #3", 5));

    [Fact]
    public void Of_pages_that_are_uneven_alike_the_fewer_are_taken() =>
        Assert.Equal("a1 a2 a3 a4 / a5 a6 b1 b2 / b3 b4 b5 / =", GalleySketch.Print("a6 b5 =4", 5));

    [Fact]
    public void Orphans_are_avoided_at_the_price_of_a_short_page() =>
        Assert.Equal("# / b1 b2 b3 b4", GalleySketch.Print("#3 b4", 5));

    [Fact]
    public void A_heading_is_not_parted_from_a_picture_behind_it() =>
        Assert.Equal("= / B1 =", GalleySketch.Print("=4 B1 =5", 9));

    private static long Cost(int lines, PageEnd end) => BreakCosts.Short(lines, end);
}
