using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Tables;

public sealed class TableTests
{
    [Fact]
    public void The_head_is_set_again_on_each_page_that_the_table_continues_on()
    {
        var rows = string.Concat(Enumerable.Range(1, 14).Select(i => $"r{i} | x\n"));

        var pages = new BookSketch().Set("A | B\n--|--\n" + rows).Pages;

        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Equal(["A", "B"], PageTextPrinter.LinesOf(page).Take(2)));
        Assert.Equal(14, pages.Sum(page => PageTextPrinter.LinesOf(page).Count(text => text.StartsWith('r'))));
    }

    [Fact]
    public void A_small_table_goes_to_the_next_page_whole() =>
        Assert.Equal(
            "1 | 2 | 3 | 4 | 5 | 6 | 7 / A | B | a | b | c | d | e | f",
            new BookSketch().Print("1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\nA | B\n--|--\na | b\nc | d\ne | f\n"));

    [Fact]
    public void A_numbered_table_that_does_not_fit_lets_the_text_behind_it_come_first() => Assert.Equal(
        "1 | 2 | 3 | 4 | 5 | 6 | 7 | w | x | y / Table 1. Cap | A | B | a | b | c | d | z",
        new BookSketch().Print("1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\nA | B\n--|--\na | b\nc | d\n\n: Cap {#tbl-a}\n\nw\n\nx\n\ny\n\nz\n"));

    [Fact]
    public void A_numbered_table_higher_than_half_a_page_is_cut_as_others_are()
    {
        var rows = string.Concat(Enumerable.Range(1, 14).Select(i => $"r{i} | x\n"));

        Assert.Equal(2, new BookSketch().Set("A | B\n--|--\n" + rows + "\n: Cap {#tbl-a}\n").Pages.Count);
    }

    [Fact]
    public void A_table_that_fits_a_page_is_not_cut_though_the_page_before_is_half_empty() =>
        Assert.Equal(
            "1 | 2 | 3 | 4 | 5 / A | B | a | b | c | d | e | f | g | h | i | j | k | l",
            new BookSketch().Print("1\n\n2\n\n3\n\n4\n\n5\n\nA | B\n--|--\na | b\nc | d\ne | f\ng | h\ni | j\nk | l\n"));

    [Fact]
    public void Narrow_columns_get_the_width_they_need_and_wide_ones_wrap()
    {
        var strips = StripsOf(new BookSketch().Set("ab | one two three four five\n--|--\nc | d\n"));

        Assert.Equal(["ab", "one two three four"], strips.Take(2).Select(strip => strip.Text));
        Assert.Equal(10, strips[1].Origin.X.Points, 1);
    }

    [Fact]
    public void Columns_are_measured_in_the_style_that_their_text_is_set_in()
    {
        var strips = StripsOf(new BookSketch("p { font-size: 4pt }").Set("ab | one two three four five\n--|--\nc | d\n"));

        Assert.Equal(10, strips[1].Origin.X.Points, 1);
    }

    [Fact]
    public void A_table_wider_than_the_page_is_reported_and_stays_on_the_page()
    {
        var sketch = new BookSketch();

        var strips = StripsOf(sketch.Set("aaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbb\n--|--\nc | d\n"));

        Assert.Equal("OSH3402", Assert.Single(sketch.Diagnostics.ToSortedList()).Code);
        Assert.All(strips, strip => Assert.True(strip.Origin.X.Points < 100));
    }

    [Fact]
    public void A_row_taller_than_a_page_is_broken_between_its_lines_and_reported()
    {
        var sketch = new BookSketch();
        var words = string.Join(' ', Enumerable.Range(10, 85));

        var pages = sketch.Set($"A | B\n--|--\nx | {words}\n").Pages;

        Assert.Equal("OSH3407", Assert.Single(sketch.Diagnostics.ToSortedList().Select(d => d.Code).Distinct()));
        Assert.True(pages.Count > 1);
        var text = string.Join(' ', pages.SelectMany(PageTextPrinter.LinesOf));
        Assert.All(Enumerable.Range(10, 85), i => Assert.Contains(i.ToString(), text));
    }

    [Fact]
    public void Rules_between_rows_are_drawn_once_where_borders_collapse()
    {
        var page = new BookSketch("td, th { border: 1pt solid }").Set("A | B\n--|--\na | b\n").Pages[0];

        // Seven level and upright rules of each two cells would be sixteen: four shared ones are left out.
        Assert.Equal(12, page.Items.OfType<Fill>().Count());
    }

    private static List<TextStrip> StripsOf(PageDocument document) => [.. document.Pages[0].Items.OfType<TextStrip>()];
}
