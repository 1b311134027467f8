using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

// The rule above the notes takes one line.
public sealed class FootnoteTests
{
    [Theory]
    [InlineData("a4@1(1)", 8, "a1 a2 a3 a4 __ a.1")]
    [InlineData("a3 b2(2) c2", 8, "a1 a2 a3 b1 b2 __ b.1 b.2 / c1 c2")]
    public void A_note_stands_on_the_page_of_its_call(string galley, int lines, string pages) =>
        Assert.Equal(pages, GalleySketch.Print(galley, lines));

    [Fact]
    public void A_call_on_the_last_line_takes_its_line_along_rather_than_leave_its_note_behind() =>
        Assert.Equal("a1 a2 a3 a4 / b1 b2 b3 __ b.1 b.2", GalleySketch.Print("a4 b3@1(2)", 6));

    [Fact]
    public void Several_notes_called_on_one_line_all_stand_on_its_page() =>
        Assert.Equal("a1 a2 a3 a4 a5 / b1 b2 __ b.1 b'.1 b''.1", GalleySketch.Print("a5 b2@1(1,1,1)", 8));

    [Fact]
    public void A_short_note_is_never_split() =>
        Assert.Equal("a1 a2 a3 / b1 b2 __ b.1 b.2 b.3", GalleySketch.Print("a3 b2(3)", 6));

    [Fact]
    public void A_long_note_is_split_with_two_lines_on_either_side() =>
        Assert.Equal("a1 a2 a3 a4 a5 __ a.1 a.2 a.3 a.4 / b1 b2 b3 b4 __ a.5 a.6", GalleySketch.Print("a5(6) b4", 10));

    [Fact]
    public void A_split_leaves_no_single_line_behind() =>
        Assert.Equal("a1 a2 a3 a4 a5 __ a.1 a.2 a.3 / b1 b2 b3 b4 __ a.4 a.5", GalleySketch.Print("a5(5) b4", 10));

    [Fact]
    public void A_note_longer_than_a_page_goes_on_over_several_pages_beside_the_text() =>
        Assert.Equal(
            "a1 a2 __ a.1 a.2 a.3 a.4 a.5 / b1 b2 __ a.6 a.7 a.8 a.9 a.10 / b3 b4 __ a.11 a.12 a.13 a.14",
            GalleySketch.Print("a2(14) b4", 8));

    [Fact]
    public void The_rest_of_a_note_comes_before_the_notes_of_its_page() =>
        Assert.Equal(
            "a1 a2 a3 a4 a5 __ a.1 a.2 a.3 a.4 / b1 b2 b3 b4 __ a.5 a.6 b.1",
            GalleySketch.Print("a5(6) b4@1(1)", 10));

    [Fact]
    public void A_note_that_would_make_a_widow_moves_the_break_up() =>
        // Five lines and the note fill the page but would leave b4 alone.
        Assert.Equal("a1 a2 b1 b2 __ a.1 / b3 b4", GalleySketch.Print("a2(1) b4", 7));

    [Fact]
    public void A_note_in_a_heading_goes_with_the_heading() =>
        Assert.Equal("a1 a2 a3 a4 / H1 b1 b2 __ H.1", GalleySketch.Print("a4 H1(1) b2", 7));

    [Fact]
    public void Notes_called_on_one_line_that_no_page_can_hold_still_come_in_order_and_are_reported()
    {
        var diagnostics = new DiagnosticBag();

        var pages = GalleySketch.Print("a1(5,5,5) b2", 8, diagnostics);

        Assert.Equal("a1 __ a.1 a.2 a.3 a.4 a.5 a'.1 / __ a'.2 a'.3 a'.4 a'.5 a''.1 a''.2 a''.3 / b1 b2 __ a''.4 a''.5", pages);
        Assert.Equal("OSH3403", Assert.Single(diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void A_note_is_carried_over_the_end_of_a_chapter_before_the_next_begins() =>
        Assert.Equal("a1 a2 __ a.1 a.2 a.3 / __ a.4 a.5 a.6 / b1", GalleySketch.Print("a2(6) | b1", 6));
}
