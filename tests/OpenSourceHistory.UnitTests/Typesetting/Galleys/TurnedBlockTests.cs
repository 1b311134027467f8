using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

/// <summary>Blocks turned by a quarter, on pages of twenty characters by ten lines of ten points.</summary>
public sealed class TurnedBlockTests
{
    private const string Text = "a\n\n::: t\nT1\n\nT2\n:::\n\nb\n";

    // The text area begins ten points below the head of the page.
    [Theory]
    [InlineData("writing-mode: sideways-lr", true, 7.5, 110)]
    [InlineData("writing-mode: sideways-rl", false, 92.5, 10)]
    [InlineData("writing-mode: sideways-lr; vertical-align: middle", true, 47.5, 110)]
    [InlineData("writing-mode: sideways-rl; vertical-align: middle", false, 52.5, 10)]
    [InlineData("writing-mode: sideways-lr; vertical-align: bottom", true, 87.5, 110)]
    public void A_block_turns_on_a_page_of_its_own(string css, bool isLeft, double x, double y)
    {
        var document = new BookSketch(".t { " + css + " }").Set(Text);

        Assert.Equal("a | b / T1 | T2", BookSketch.Print(document));
        var strip = Assert.IsType<TextStrip>(document.Pages[1].Items[0]);
        Assert.Equal((isLeft, x, y), (strip.Turn!.IsLeft, strip.Turn.Of(strip.Origin).X.Points, strip.Turn.Of(strip.Origin).Y.Points));
        Assert.All(document.Pages[0].Items, item => Assert.Null(item.Turn));
    }

    [Fact]
    public void A_table_turns_with_its_caption_in_lines_as_long_as_the_page_is_high()
    {
        var page = new BookSketch("@page { size: 60pt 220pt } table { writing-mode: sideways-lr } caption { text-align: left; caption-side: bottom }")
            .Set("a\n\n| one column | another column |\n|---|---|\n| x | y |\n\n: A caption of more than a dozen signs {#tbl-t}\n").Pages[1];

        Assert.Equal(["one column", "another column", "x", "y", "Table 1. A caption of more than a dozen", "signs"], PageTextPrinter.LinesOf(page));
        Assert.All(page.Items, item => Assert.NotNull(item.Turn));
    }

    [Theory]
    [InlineData("", 90, 107.5)]
    [InlineData(".footnote p { font-size: 7pt; line-height: 7pt }", 90, 108.25)]
    public void Notes_called_in_it_stand_unturned_at_the_foot_of_its_page(string css, double foot, double line)
    {
        var page = new BookSketch("table { writing-mode: sideways-lr }" + css).Set("a\n\n| h^[n] |\n|---|\n| x |\n").Pages[1];

        Assert.Equal(["h*", "x", "1.n"], PageTextPrinter.LinesOf(page));
        Assert.Equal([foot, foot], page.Items.OfType<TextStrip>().Where(strip => strip.Turn is not null).Select(strip => strip.Turn!.Of(strip.Origin).Y.Points));
        Assert.Equal(line, Assert.Single(page.Items, item => item.Turn is null) is TextStrip note ? note.Origin.Y.Points : 0);
    }

    [Fact]
    public void Links_and_destinations_turn_with_it()
    {
        var document = new BookSketch(".t { writing-mode: sideways-rl }").Set("::: t\n[x]{#x}\n\nto [y](#x)\n:::\n");

        var place = Assert.Single(document.Destinations, destination => destination.Id == "x").Position;
        Assert.Equal((100, 10), (place.X.Points, place.Y.Points));
    }

    [Theory]
    [InlineData("::: t\nT1\n\nT2\n\nT3\n\nT4\n:::\n", "@page { size: 30pt 120pt }", "higher than the page is wide")]
    [InlineData("| a |\n|---|\n| ::: t |\n", "", "")]
    [InlineData("::: two\n::: t\nT1\n:::\n:::\n", ".two { columns: 2 }", "not honoured in cells, columns and figures")]
    public void What_cannot_turn_stands_unturned_and_is_told(string markdown, string css, string message)
    {
        var sketch = new BookSketch(".t { writing-mode: sideways-lr } " + css);

        var document = sketch.Set(markdown);

        Assert.All(document.Pages.SelectMany(page => page.Items), item => Assert.Null(item.Turn));
        Assert.Equal(message.Length > 0 ? 1 : 0, sketch.Diagnostics.ToSortedList().Count(finding => finding.Message.Contains(message, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("120pt 60pt", "120x60", "aaaa bbbb cccc dddd eeee")]
    [InlineData("A6 landscape", "420x298", "aaaa bbbb cccc dddd eeee")]
    public void A_block_may_stand_on_a_page_in_landscape(string size, string trim, string line)
    {
        var pages = new BookSketch("@page { size: 60pt 120pt } @page landscape { size: " + size + "; margin: 10pt 0 } .l { page: landscape }")
            .Set("aaaa bbbb cccc\n\n::: l\naaaa bbbb cccc dddd eeee\n:::\n\naaaa bbbb cccc\n").Pages;

        Assert.Equal(["60x120", trim, "60x120"], pages.Select(page => $"{Math.Round(page.TrimSize.Width.Points)}x{Math.Round(page.TrimSize.Height.Points)}"));
        Assert.Equal(["aaaa bbbb", line, "aaaa bbbb"], pages.Select(page => PageTextPrinter.LinesOf(page).First()));
    }
}
