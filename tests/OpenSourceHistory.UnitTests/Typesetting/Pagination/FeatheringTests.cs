using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Entries of three lines each on pages of ten lines: three stand on a page, a line short.</summary>
public sealed class FeatheringTests
{
    private static readonly string s_entries = string.Concat(Enumerable.Range(1, 13).Select(i => $"- a{i}\n\n  b{i}\n\n  c{i}\n\n"));

    [Theory]
    [InlineData("li { break-inside: avoid }", 97.5)]
    [InlineData("li { break-inside: avoid; -osh-feather: 4pt }", 97.5)]
    [InlineData("li { break-inside: avoid; -osh-feather: 6pt }", 107.5)]
    public void Pages_of_entries_end_level_where_the_space_above_these_may_grow_enough(string css, double last)
    {
        var pages = new BookSketch(css).Set(s_entries).Pages;

        Assert.Equal(5, pages.Count);
        Assert.All(pages.Take(4), page => Assert.Equal(last, page.Items.OfType<TextStrip>().Max(strip => strip.Origin.Y).Points, 1));
        Assert.All(pages, page => Assert.Equal(17.5, page.Items.OfType<TextStrip>().Min(strip => strip.Origin.Y).Points, 1));
    }

    [Fact]
    public void A_page_comes_down_to_one_facing_it_that_cannot_be_filled()
    {
        var pages = new BookSketch("li { break-inside: avoid } .loose li { -osh-feather: 9pt }").Set(
            s_entries[..s_entries.IndexOf("- a7", StringComparison.Ordinal)] + "\n::: loose\n" + s_entries[s_entries.IndexOf("- a7", StringComparison.Ordinal)..] + ":::\n").Pages;

        Assert.Equal(pages[1].Items.OfType<TextStrip>().Max(strip => strip.Origin.Y), pages[2].Items.OfType<TextStrip>().Max(strip => strip.Origin.Y));
    }

    [Fact]
    public void The_space_grows_alike_and_within_its_bounds()
    {
        var tops = new BookSketch("li { break-inside: avoid; -osh-feather: 6pt }").Set(s_entries).Pages[0].Items.OfType<TextStrip>()
            .Where(strip => strip.Text[0] == 'a').Select(strip => strip.Origin.Y.Points).ToList();

        Assert.Equal([17.5, 52.5, 87.5], tops.Select(top => Math.Round(top, 1)));
    }

    [Fact]
    public void The_last_page_and_text_on_the_grid_stay_as_they_are()
    {
        var pages = new BookSketch("li { break-inside: avoid; -osh-feather: 6pt } p { -osh-feather: 6pt }").Set(s_entries + "t1\n\nt2\n").Pages;

        Assert.Equal([17.5, 27.5, 37.5, 47.5, 57.5], pages[^1].Items.OfType<TextStrip>().Select(strip => strip.Origin.Y.Points).Distinct().Order());
    }
}
