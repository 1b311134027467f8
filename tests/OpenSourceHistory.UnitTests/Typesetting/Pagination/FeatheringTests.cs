using CsCheck;
using OpenSourceHistory.Pages;
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

    // Three entries and the spaces between them are six points higher than a page.
    [Theory]
    [InlineData("0 5pt", 3, 52.5)]
    [InlineData("0 3pt", 3, 52.5)]
    [InlineData("0 2pt", 2, 55.5)]
    [InlineData("5pt", 2, 55.5)]
    [InlineData("40pt 2pt", 2, 87.5)]
    public void Spaces_give_what_a_page_lacks_within_their_bounds(string feather, int count, double second)
    {
        var pages = new BookSketch("li { break-inside: avoid; margin-top: 8pt; -osh-feather: " + feather + " }").Set(s_entries).Pages;

        var tops = TopsOf(pages[1]).ToList();
        Assert.Equal((count, second), (tops.Count, tops[1]));
        Assert.All(pages, page => Assert.InRange(page.Items.OfType<TextStrip>().Max(strip => strip.Origin.Y).Points, 0, 107.6));
    }

    // All entries would fit the first page without any space between them.
    [Fact]
    public void Spaces_keep_what_the_sheet_gives_rather_than_spare_a_page()
    {
        var text = string.Concat(Enumerable.Range(1, 7).Select(i => $"- a{i}\n")) + "\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"u{i}\n\n"));
        var pages = new BookSketch("li { break-inside: avoid; margin-top: 14pt; -osh-feather: 0 14pt }").Set(text).Pages;

        Assert.Equal([4, 3, 0], pages.Select(page => TopsOf(page).Count()));
    }

    // Margins that pull blocks together leave nothing to give, and take no room either.
    [Theory]
    [InlineData("none")]
    [InlineData("0 5pt")]
    public void Spaces_below_nothing_give_nothing(string feather)
    {
        var pages = new BookSketch("li { break-inside: avoid; margin-top: -7pt; -osh-feather: " + feather + " }").Set(s_entries[..s_entries.IndexOf("- a5", StringComparison.Ordinal)]).Pages;

        Assert.Single(pages);
    }

    [Fact]
    public void A_page_comes_up_to_one_facing_it_that_cannot_be_filled()
    {
        var text = s_entries[..s_entries.IndexOf("- a7", StringComparison.Ordinal)] + "\n::: tight\n" + s_entries[s_entries.IndexOf("- a7", StringComparison.Ordinal)..] + ":::\n";

        double[] Feet(string css) => [.. new BookSketch("li { break-inside: avoid; margin-top: 1pt } .tight li { margin-top: 5pt } " + css).Set(text).Pages.Skip(1).Take(2).Select(page => page.Items.OfType<TextStrip>().Max(strip => strip.Origin.Y).Points)];

        Assert.Equal([99.5, 107.5], Feet(string.Empty));
        Assert.Equal([99.5, 99.5], Feet(".tight li { -osh-feather: 0 4pt }"));
    }

    [Theory]
    [InlineData("none", 0, 0)]
    [InlineData("3pt", 3, 0)]
    [InlineData("3pt 1pt", 3, 1)]
    [InlineData("0 1pt", 0, 1)]
    [InlineData("3pt -1pt", 0, 0)]
    [InlineData("3pt 1pt 1pt", 0, 0)]
    public void Growth_is_said_before_what_may_be_taken(string value, double grow, double shrink)
    {
        var feather = OpenSourceHistory.UnitTests.Styles.Styled.ParagraphStyle("p { -osh-feather: " + value + " }").Feather;

        Assert.Equal((grow, shrink), (feather.Grow.Points, feather.Shrink.Points));
    }

    [Fact]
    public void No_page_overflows_and_nothing_is_lost_whatever_spaces_give() => Gen.Select(
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 1]).Array[1, 20], Gen.Int[0, 6]).Sample(
        (entries, above) =>
        {
            var css = string.Concat(entries.Select((entry, i) => $".e{i} {{ break-inside: avoid; margin-top: {entry.Item2}pt; padding-left: 5pt; -osh-feather: 2pt {entry.Item3}pt }} "));
            var text = string.Concat(Enumerable.Range(0, above).Select(i => $"t{i}\n\n")) + string.Concat(entries.Select((entry, i) =>
                $"::: e{i}\n" + string.Concat(Enumerable.Range(0, entry.Item1).Select(line => $"- w{i}.{line}{(line == 0 && entry.Item4 > 0 ? "^[n]" : string.Empty)}\n")) + ":::\n\n"));

            var strips = new BookSketch(css).Set(text).Pages.SelectMany(page => page.Items.OfType<TextStrip>()).ToList();

            Assert.All(strips, strip => Assert.InRange(strip.Origin.Y.Points, 17, 107.6));
            Assert.Equal(above + entries.Sum(entry => entry.Item1), strips.Count(strip => strip.Text[0] is 't' or 'w'));
        },
        iter: 300);

    private static IEnumerable<double> TopsOf(Page page) =>
        page.Items.OfType<TextStrip>().Where(strip => strip.Text[0] == 'a').Select(strip => Math.Round(strip.Origin.Y.Points, 1));

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
