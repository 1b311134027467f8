using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Pagination.FootnoteCases;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Where notes stand when they meet the end of a page, in the cases that other typesetters are tested by.</summary>
public sealed class FootnotePageCaseTests
{
    [Fact]
    public void Notes_within_notes_keep_their_order_over_pages() => Assert.Equal(
        "A[1][2] B[3] | 1.I a1 | a2 | a3 | a4 | a5 | a6 / 2.II | 3.III",
        Print(Small, $"A[^1] B[^3]\n\n[^1]: I {Lines("a", 6)}[^2]\n\n[^2]: II\n\n[^3]: III\n"));

    [Fact]
    public void Long_and_short_notes_follow_each_other_over_pages() => Assert.Equal(
        "a1 | a2 | a[1][2] | b1 | b2 | b3 | 1.I | 2.II / b4 | b5 | b6 | b[3] | 3.i1 | i2 | i3 | i4 | i5 / c1 | c2 | c3 | c4 | c5 | c6 | i6 | i7 | i8 "
        + "/ c[4] | 4.j1 | j2 | j3 | j4 | j5 | j6 | j7 | j8 / d1 | d2 | j9 | j10 | j11 | j12 | j13 | j14 | j15 / d3 | d4 | d5 | d6 | d[5] | 5.V",
        Print(
            Sheet,
            $"{Each("a", 2)}a[^1]\n\n{Each("b", 6)}b[^3]\n\n{Each("c", 6)}c[^4]\n\n{Each("d", 6)}d[^5]\n\n"
            + $"[^1]: I[^2]\n\n[^2]: II\n\n[^3]: {Lines("i", 8)}\n\n[^4]: {Lines("j", 15)}\n\n[^5]: V\n"));

    [Theory]
    [InlineData("[^1][^2][^3]", "[1][2][3] | 1.i1 | i2 | i3 | i4 | i5 | i6 / 2.Y | 3.Z")]
    [InlineData("[^4]", "[1][2] | 1.i1 | i2 | i3 | i4 | i5 | i6 / 2.j1 | j2 | j3")]
    public void Notes_of_what_must_stay_whole_take_their_line_along(string calls, string end) => Assert.Equal(
        "a1 | a2 | a3 / a" + end,
        Print(
            Small + ".whole { break-inside: avoid }",
            $"::: whole\n{Each("a", 3)}a{calls}\n:::\n\n[^1]: {Lines("i", 6)}\n\n[^2]: Y\n\n[^3]: Z\n\n[^4]: {Lines("i", 6)}[^5]\n\n[^5]: {Lines("j", 3)}\n"));

    [Fact]
    public void A_float_takes_its_notes_along() => Assert.Equal(
        "a1 | a2 | a3 | a4 | a5 | b1 | b2 | b3 | b4 / F[1] | G[2] | 1.i1 | i2 | i3 | i4 | i5 | i6 | 2.j1 / b5 | j2",
        Print(Sheet + ".f { float: bottom }", $"{Each("a", 5)}::: f\nF[^1]\n\nG[^2]\n:::\n\n{Each("b", 5)}[^1]: {Lines("i", 6)}\n\n[^2]: {Lines("j", 2)}\n"));

    [Fact]
    public void A_float_goes_before_a_block_with_notes_that_has_no_room() => Assert.Equal(
        "F | a1 | a2 | a3 / V[1][2][3][4] | b1 | 1.1 | 2.2 | 3.3 | 4.4 / b2 | b3 | b4 | b5",
        Print(Small + ".f { float: top; height: 40pt }", $"{Each("a", 3)}::: f\nF\n:::\n\nV^[1]^[2]^[3]^[4]\n\n{Each("b", 5)}"));

    [Theory]
    [InlineData("50pt")]
    [InlineData("100pt")]
    public void Floats_that_leave_no_room_for_their_notes_end_all_the_same(string height) => Assert.Equal(
        "a[1] / b[2] | 1.a | 2.b",
        Print(Smaller + ".f { float: top } .tall { height: " + height + " }", "::: {.f .tall}\na^[a]\n:::\n\n::: f\nb^[b]\n:::\n"));

    [Fact]
    public void Notes_of_a_list_stand_on_the_pages_of_its_items() => Assert.Equal(
        "\u2022 | A[1] | \u2022 | B[2] | \u2022 | C[3] | \u2022 | D[4] | 1.a | 2.b | 3.c | 4.d / \u2022 | E[5] | \u2022 | F[6] | \u2022 | G[7] | 5.e | 6.f | 7.g",
        Print(Sheet, string.Concat("ABCDEFG".Select(c => $"- {c}^[{char.ToLowerInvariant(c)}]\n"))));

    [Fact]
    public void A_list_behind_a_box_has_no_page_too_many() => Assert.Equal(
        "B | \u2022 | [1] | 1.1 / \u2022 | [2] | 2.2",
        Print(Small + ".blue { height: 50pt }", "::: blue\nB\n:::\n\n- ^[1]\n- ^[2]\n"));

    [Fact]
    public void Notes_of_cells_stand_on_the_pages_of_their_rows() => Assert.Equal(
        "T | A | B | Hello[1] | more | 1.This is / A | B | cell[2] breaks | over multiple | lines of its own | y | 2.Not here "
        + "/ a | b | c | A[3] | B[4] | C[5] | 3.a | 4.b | 5.c / a | b | c | D[6] | E[7] | F[8] | 6.d | 7.e | 8.f",
        Print(
            Small,
            "# T\n\n| A | B |\n|---|---|\n| Hello^[This is] | more |\n| cell^[Not here] breaks over multiple lines of its own | y |\n\n"
            + "| a | b | c |\n|---|---|---|\n| A^[a] | B^[b] | C^[c] |\n| D^[d] | E^[e] | F^[f] |\n"));

    [Theory]
    [InlineData("| h |\n|---|\n| r1 |\n| r2 |\n| r3^[n] |\n| r4 |\n", "h | r1 | r2 / h | r3[1] | r4 | 1.n")]
    [InlineData("| h |\n|---|\n| r1 |\n| r2^[n] |\n| r3^[m] |\n| r4 |\n", "h | r1 | r2[1] | 1.n / h | r3[2] | r4 | 2.m")]
    public void A_row_whose_note_has_no_room_goes_to_the_next_page(string table, string pages) => Assert.Equal(pages, Print(Smaller, table));

    [Theory]
    [InlineData("A[^1]", "a1 | a2 | a3 | a4 | a5 / A[1] | 1.i1 | i2 | i3 | i4 | i5 | i6")]
    [InlineData("A^[n] B^[m]", "a1 | a2 | a3 | a4 | a5 / A[1] B[2] | 1.n | 2.m")]
    public void A_call_takes_its_line_along_where_its_note_has_no_room(string line, string pages) =>
        Assert.Equal(pages, Print(Small, Each("a", 5) + line + "\n\n" + (line.Contains("^1", StringComparison.Ordinal) ? "[^1]: " + Lines("i", 6) : string.Empty)));

    [Fact]
    public void Notes_on_two_pages_each_stand_with_their_calls() => Assert.Equal(
        "a1 | a2[1] | 1.n / b1 | b2[2] | 2.m",
        Print(Sheet + "@page { size: 100pt 60pt }", $"{Lines("a", 2)}^[n]\n\n{Lines("b", 2)}^[m]\n"));

    [Fact]
    public void Four_notes_of_one_line_take_its_paragraph_along_and_leave_no_orphan() => Assert.Equal(
        "a1 | a2 | a3 | a4 | a5 / f1[1][2][3][4] | g1 | g2 | g3 | 1.1 | 2.2 | 3.3 | 4.4",
        Print(Sheet, $"{Lines("a", 5)}\n\n{Lines("f", 1)}^[1]^[2]^[3]^[4] {Lines("g", 3)}\n"));

    [Theory]
    [InlineData("p { break-inside: avoid }", "", "a1 | a2 / c1 | c2[1] | e1 | 1.y")]
    [InlineData("p { widows: 3 }", "", "a1 | a2 / c1 | c2[1] | e1 | 1.y")]
    [InlineData("p + p { break-before: avoid }", "\n\ne2", "a1 | a2 | c1 / c2[1] | e1 | e2 | 1.y")]
    public void A_note_stands_behind_its_call_however_its_page_is_broken(string css, string tail, string pages) => Assert.Equal(
        pages,
        Print(Smaller + "body { orphans: 1; widows: 1 } " + css, $"{Lines("a", 2)}\n\n{Lines("c", 2)}^[y] {Lines("e", 1)}{tail}\n"));

    [Theory]
    [InlineData("auto", "a1 | a2 | a3 | b1 | b2 / b3 | b4[1] | 1.i1 | i2")]
    [InlineData("line", "a1 | a2 | a3 | b1 | b2 / b3 | b4[1] | 1.i1 | i2")]
    [InlineData("block", "a1 | a2 | a3 / b1 | b2 | b3 | b4[1] | 1.i1 | i2")]
    public void The_line_or_the_paragraph_of_a_call_stands_with_its_note_as_the_sheet_says(string policy, string pages) => Assert.Equal(
        pages,
        Print(Small + "body { orphans: 2; widows: 2 } .footnote { footnote-policy: " + policy + " }", $"{Each("a", 3)}{Lines("b", 4)}[^1]\n\n[^1]: {Lines("i", 2)}\n"));

    [Theory]
    [InlineData("size: 20pt 40pt; margin: 10pt 0", "", "y[1] / 1.abc / abc / abc")]
    [InlineData("size: 20pt 20pt; margin: 0", ".footnote { font-size: 15pt; line-height: 30pt }", "y[1] / 1.abc / abc / abc")]
    public void A_note_that_fits_no_page_is_printed_all_the_same(string page, string css, string pages) =>
        Assert.Equal(pages, Print(Sheet + "@page { " + page + " } " + css, "y^[abc abc abc]\n"));

    [Fact]
    public void Several_notes_that_fit_no_page_are_printed_in_their_order() => Assert.Equal(
        "A / y[1]y[2]y[3] / 1.aa / bb / 2.cc / dd / 3.Fit / B | C",
        Print(Sheet + "@page { size: 20pt 20pt; margin: 0 } .footnote { font-size: 15pt; line-height: 30pt }", "A\n\ny^[aa bb]y^[cc dd]y^[Fit]\n\nB\n\nC\n"));

    [Fact]
    public void A_rule_with_more_room_than_the_page_stops_nothing() =>
        Assert.Equal("A[1] / 1.n / B", Print(Smaller + "@page { @footnote { padding-top: 200pt } }", "A^[n]\n\nB\n"));

    [Theory]
    [InlineData("^[A]^[B]", "[1][2] | 1.A | 2.B")]
    [InlineData("b^[c]^[d]^[e]^[f]", "b[1][2][3][4] | 1.c | 2.d | 3.e / 4.f")]
    public void No_page_in_front_of_notes_is_empty(string markdown, string pages) => Assert.Equal(pages, Print(Smaller, markdown));

    [Theory]
    [InlineData("20pt", "ab[1][2][3] | e | g1 | g2 | 1.c | 2.d / g3 | g4 | g5 | g6 | g7 | 3.e / g8 | g9 | g10 | g11 | g12 | g13")]
    [InlineData("10pt", "ab[1][2][3] | e | g1 | g2 | g3 | 1.c / g4 | g5 | g6 | g7 | g8 | 2.d / g9 | g10 | g11 | g12 | g13 | 3.e")]
    [InlineData("5pt", "ab[1][2][3] | e | g1 | g2 | g3 | 1.c / g4 | g5 | g6 | g7 | g8 | 2.d / g9 | g10 | g11 | g12 | g13 | 3.e")]
    [InlineData("50%", "ab[1][2][3] | e | g1 | 1.c | 2.d | 3.e / g2 | g3 | g4 | g5 | g6 | g7 / g8 | g9 | g10 | g11 | g12 | g13")]
    public void Notes_take_no_more_height_than_the_sheet_gives_them(string most, string pages) =>
        Assert.Equal(pages, Print(Sheet + "@page { size: 100pt 60pt; margin: 0; @footnote { padding: 0; max-height: " + most + " } }", "ab^[c]^[d]^[e]\n\ne\n\n" + Each("g", 13)));

    [Fact]
    public void A_note_higher_than_the_sheet_gives_is_split_by_the_rules_of_splits_and_who_waits_is_told()
    {
        const string css = Sheet + "@page { size: 100pt 80pt; margin: 0; @footnote { padding: 0; max-height: 20pt } }";

        Assert.Equal("ab[1] | g1 | g2 | g3 | g4 | g5 | 1.i1 | i2 / g6 | g7 | g8 | g9 | g10 | g11 | i3 | i4", Print(css, "ab[^1]\n\n" + Each("g", 11) + "[^1]: " + Lines("i", 4)));

        var sketch = new BookSketch(css);
        sketch.Print("ab^[c]^[d]^[e]\n\n" + Each("g", 9));
        var finding = Assert.Single(sketch.Diagnostics.ToSortedList(), finding => finding.Code == "OSH3403");
        Assert.Contains("all the height that the sheet gives them", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30pt", "A | B[1][2] | C | 1.I | 2.II")]
    [InlineData("40pt", "A | B[1][2] | 1.I | 2.II / C")]
    [InlineData("50pt", "A / B[1][2] | 1.I | 2.II / C")]
    public void A_box_of_a_height_of_its_own_leaves_room_for_its_notes(string height, string pages) =>
        Assert.Equal(pages, Print(Small + ".high { min-height: " + height + " }", "A\n\n::: high\nB^[I]^[II]\n:::\n\nC\n"));

    [Fact]
    public void A_note_of_a_float_that_fits_no_page_is_printed_all_the_same() => Assert.Equal(
        "y[1] / 1.abc / abc",
        Print(Sheet + "@page { size: 20pt 20pt; margin: 0 } .f { float: top } .footnote { font-size: 15pt; line-height: 30pt }", "::: f\ny^[abc abc]\n:::\n"));

    [Fact]
    public void A_heading_goes_with_the_text_behind_it_that_a_note_takes_along() =>
        Assert.Equal("A | a1 / B | b1[1] | 1.n", Print(Smaller, "# A\n\na1\n\n## B\n\nb1^[n]\n"));

    [Fact]
    public void A_heading_stays_alone_where_its_text_and_the_note_of_that_fill_a_page() =>
        Assert.Equal("A / a[1] | 1.i1 | i2", Print(Sheet + "@page { size: 100pt 60pt }", $"## A\n\na[^1]\n\n[^1]: {Lines("i", 2)}\n"));

    [Fact]
    public void The_rule_above_notes_is_as_the_sheet_says()
    {
        var page = new BookSketch("@page { @footnote { border-top: 1pt dotted } }").Set("a^[b]").Pages[0];

        var dots = page.Items.OfType<Fill>().ToList();
        Assert.Equal(50, dots.Count);
        Assert.Single(dots.Select(dot => dot.Area.Y).Distinct());
        Assert.InRange(dots[0].Area.Y.Points, 20, page.Items.OfType<TextStrip>().Last().Origin.Y.Points - 10);
    }

    [Fact]
    public void Margins_of_the_area_and_of_notes_move_them()
    {
        var page = new BookSketch("@page { @footnote { margin: 10pt 20pt 10pt 10pt; padding: 0 } } .footnote { margin-bottom: 10pt }").Set("a^[b]^[c]").Pages[0];

        Assert.Equal([(0d, 17.5), (10, 77.5), (10, 97.5)], page.Items.OfType<TextStrip>().Select(strip => (strip.Origin.X.Points, strip.Origin.Y.Points)));
    }

    // Lines of ten points, notes of seven, a margin of ten: what notes leave of a line stands above them, and where all but a line is left the margin gives the rest.
    [Theory]
    [InlineData(1, 13)]
    [InlineData(2, 16)]
    [InlineData(3, 9)]
    [InlineData(4, 12)]
    [InlineData(5, 15)]
    [InlineData(6, 18)]
    [InlineData(7, 11)]
    public void Between_text_and_notes_stands_what_the_sheet_says_and_less_than_a_line_more(int notes, double gap)
    {
        const string css = "@page { size: 100pt 200pt; @footnote { margin-top: 10pt; padding: 0 } } .footnote p { font-size: 7pt; line-height: 7pt }";

        var page = new BookSketch(css).Set("a" + string.Concat(Enumerable.Repeat("^[n]", notes)) + "\n\n" + Each("b", 60)).Pages[0];

        Assert.Equal(gap, GapOf(page), 3);
    }

    // From the foot of the last line of text down to the top of the first note.
    private static double GapOf(Page page)
    {
        var strips = page.Items.OfType<TextStrip>().ToList();
        var note = strips.FindIndex(strip => strip.Text == "1.n");
        return (strips[note].Origin.Y.Points - 5.25) - (strips[note - 1].Origin.Y.Points + 2.5);
    }
}
