using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

/// <summary>Boxes that the sheet takes out of the flow, on pages of ten lines.</summary>
public sealed class PageFloatTests
{
    private const string Text = "t1\n\nt2\n\n::: aside\nbox\n:::\n\nt3\n\nt4^[note]\n";

    [Theory]
    [InlineData("top", "box | t1 | t2 | t3 | t4* | 1.note")]
    [InlineData("block-start", "box | t1 | t2 | t3 | t4* | 1.note")]
    [InlineData("bottom", "t1 | t2 | t3 | t4* | box | 1.note")]
    [InlineData("block-end", "t1 | t2 | t3 | t4* | box | 1.note")]
    [InlineData("top-bottom", "box | t1 | t2 | t3 | t4* | 1.note")]
    [InlineData("snap-block", "box | t1 | t2 | t3 | t4* | 1.note")]
    [InlineData("page", "t1 | t2 | t3 | t4* | 1.note / box")]
    public void A_box_stands_where_its_float_says(string value, string pages) =>
        Assert.Equal(pages, new BookSketch($".aside {{ float: {value} }}").Print(Text));

    [Fact]
    public void A_box_for_the_foot_ends_where_the_page_ends()
    {
        var strips = new BookSketch(".aside { float: bottom; margin: 10pt 0 }").Set("t1\n\n::: aside\nbox\n:::\n\nt2\n").Pages[0].Items.OfType<TextStrip>().ToList();

        Assert.Equal([17.5, 27.5, 107.5], strips.Select(strip => strip.Origin.Y.Points));
    }

    [Fact]
    public void The_text_below_a_box_at_the_top_stands_on_the_grid()
    {
        var strips = new BookSketch(".aside { float: top; margin: 0 0 4pt }").Set("t1\n\n::: aside\nbox\n:::\n\nt2\n").Pages[0].Items.OfType<TextStrip>().ToList();

        Assert.Equal([17.5, 37.5, 47.5], strips.Select(strip => strip.Origin.Y.Points));
    }

    [Theory]
    [InlineData("top", 17.5)]
    [InlineData("middle", 62.5)]
    [InlineData("bottom", 107.5)]
    public void Floats_stand_on_their_page_as_the_sheet_says(string align, double y) => Assert.Equal(
        y,
        new BookSketch($".aside {{ float: page; vertical-align: {align} }}").Set(Text).Pages[1].Items.OfType<TextStrip>().Single().Origin.Y.Points,
        1);

    [Fact]
    public void A_frame_goes_with_its_float()
    {
        var page = new BookSketch(".aside { float: bottom; background: #eee }").Set(Text).Pages[0];

        Assert.Equal(page.Items.OfType<TextStrip>().Single(strip => strip.Text == "box").Origin.Y.Points - 7.5, Assert.Single(page.Items.OfType<Fill>()).Area.Y.Points, 1);
    }

    [Fact]
    public void Tables_and_figures_float_too() => Assert.Equal(
        "Table 1. Cap | A | B | a | b | t1 | t2",
        new BookSketch("table { float: top }").Print("t1\n\n| A | B |\n|--|--|\n| a | b |\n\n: Cap {#tbl-a}\n\nt2\n"));

    [Fact]
    public void A_float_taller_than_a_page_or_in_a_cell_stays_in_the_flow_and_is_told()
    {
        var sketch = new BookSketch(".aside { float: top }");

        sketch.Set("t1\n\n::: aside\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"p{i}\n\n")) + ":::\n");

        Assert.Equal("OSH3404", Assert.Single(sketch.Diagnostics.ToSortedList()).Code);
    }
}
