using System.Globalization;
using CsCheck;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Pagination.FootnoteCases;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Notes that run on behind each other (<c>footnote-display</c>): what stands on one line is one line here, spaces of several characters are one.</summary>
public sealed class FootnoteDisplayTests
{
    private const string Inline = Sheet + ".footnote { footnote-display: inline } ";

    private const string Compact = Sheet + ".footnote { footnote-display: compact } ";

    [Fact]
    public void Inline_notes_stand_behind_each_other() =>
        Assert.Equal("abc[1] fgh[2] | 1.d 2.i", Print(Inline, "abc^[d] fgh^[i]"));

    // Lines of twenty characters.
    [Theory]
    [InlineData("a^[one two] b^[three four five six] c^[seven]", "a[1] b[2] c[3] | 1.one two 2.three | four five six | 3.seven")]
    [InlineData("a^[one two] b^[sevenletters] c^[x]", "a[1] b[2] c[3] | 1.one two | 2.sevenletters 3.x")]
    [InlineData("a^[one two three four five] b^[six]", "a[1] b[2] | 1.one two three four | five 2.six")]
    public void Inline_notes_go_on_on_further_lines(string markdown, string page) => Assert.Equal(page, Print(Inline, markdown));

    [Theory]
    [InlineData("a^[one two three] b^[four five six seven] c^[eight]", "a[1] b[2] c[3] | 1.one two three | 2.four five six | seven | 3.eight")]
    [InlineData("a^[one] b^[two] c^[three four] d^[five]", "a[1] b[2] c[3] d[4] | 1.one 2.two | 3.three four 4.five")]
    [InlineData("a^[one two three four five] b^[six]", "a[1] b[2] | 1.one two three four | five | 2.six")]
    public void Compact_notes_of_a_line_share_it_where_they_fit_whole(string markdown, string page) => Assert.Equal(page, Print(Compact, markdown));

    [Fact]
    public void Notes_that_run_on_begin_anew_on_each_page() => Assert.Equal(
        "a[1] | c[2] | 1.one 2.two / d[3] | e[4] | 3.three 4.four",
        Print(Inline + "@page { size: 100pt 60pt } p { orphans: 1; widows: 1 }", "a^[one]\n\nc^[two]\n\nd^[three]\n\ne^[four]\n"));

    [Fact]
    public void What_notes_that_run_on_save_is_the_texts() => Assert.Equal(
        "a[1] | b[2] | c[3] | d | 1.x 2.y 3.z / e | f",
        Print(Inline + "@page { size: 100pt 90pt }", "a^[x]\n\nb^[y]\n\nc^[z]\n\nd\n\ne\n\nf\n"));

    [Fact]
    public void A_long_inline_note_is_split_and_others_go_on_behind_its_rest() => Assert.Equal(
        "a[1] | 1.aaaaaaaaaaaa | bbbbbbbbbbbbbb | cccccccccccccc / b[2] | c | d[3] | ddddddddddddddd | eeeee 2.x 3.y",
        Print(
            Inline + "@page { size: 100pt 80pt } p { orphans: 1; widows: 1 }",
            "a^[aaaaaaaaaaaa bbbbbbbbbbbbbb cccccccccccccc ddddddddddddddd eeeee]\n\nb^[x]\n\nc\n\nd^[y]\n"));

    [Fact]
    public void A_block_among_notes_that_run_on_stands_alone() => Assert.Equal(
        "a[1] b[2] c[3] d[4] | 1.w | 2.x | 3.y 4.z",
        Print(Inline + ".block { footnote-display: block }", "a^[w] b^[x]{.block} c^[y] d^[z]"));

    [Fact]
    public void A_note_of_several_blocks_does_not_run_on_and_is_told()
    {
        var sketch = new BookSketch(Inline);

        Assert.Equal("a[1] b[2] c[3] | 1.x | 2.y | z | 3.w", Print(sketch.Set("a^[x] b[^l] c^[w]\n\n[^l]: y\n\n    z\n")));
        var finding = Assert.Single(sketch.Diagnostics.ToSortedList());
        Assert.Equal("OSH3415", finding.Code);
    }

    [Fact]
    public void The_sides_margins_of_notes_stand_between_them_and_no_vertical_ones()
    {
        var page = new BookSketch(Inline + ".footnote { margin: 5pt 10pt 5pt 20pt; padding: 3pt }").Set("a^[b] c^[d]").Pages[0];

        Assert.Equal([(0d, 17.5), (0, 107.5), (45, 107.5)], page.Items.OfType<TextStrip>().Select(strip => (strip.Origin.X.Points, strip.Origin.Y.Points)));
    }

    [Fact]
    public void Each_of_several_notes_on_a_line_is_found_and_leads_back()
    {
        var document = new BookSketch(Inline).SetInType("a^[one]{#x} b^[two]{#y} [](#x) [](#y)");

        var links = document.Pages[0].Links.Where(link => link.Target.EndsWith("-call", StringComparison.Ordinal)).ToList();
        Assert.Equal(["#x-call", "#y-call"], links.Select(link => link.Target));
        Assert.Equal(links[0].Area.Y, links[1].Area.Y);
        Assert.True(links[1].Area.X > links[0].Area.Right);
        Assert.Contains(document.Destinations, destination => destination.Id == "x");
        Assert.Contains(document.Destinations, destination => destination.Id == "y");
    }

    [Fact]
    public void In_type_notes_that_run_on_stand_on_one_baseline_within_their_measure()
    {
        const string css = "@page { size: 300pt 400pt; margin: 20pt } .footnote { footnote-display: inline; } .footnote, .footnote p { text-align: justify; font-size: 8pt; line-height: 10pt }";
        var notes = string.Join(' ', Enumerable.Range(1, 12).Select(i => $"w^[{string.Join(' ', Enumerable.Repeat("several words of text", i % 4 + 1))}]"));

        var runs = new BookSketch(css).SetInType(notes).Pages[0].Items.OfType<GlyphRun>().Where(run => run.FontSize == Length.FromPoints(8)).ToList();

        var lines = runs.Select(run => run.Origin.Y).Distinct().ToList();
        Assert.InRange(lines.Count, 6, 9);
        Assert.All(lines.Skip(1).Zip(lines), pair => Assert.Equal(10, (pair.First - pair.Second).Points, 2));
        Assert.All(runs, run => Assert.InRange(run.Origin.X.Points, 19.5, 280));
    }

    [Fact]
    public void No_note_that_runs_on_is_lost_or_leaves_its_order_or_its_page() =>
        Gen.Select(Gen.Int[1, 9].Array[1, 25], Gen.Int[6, 14], Gen.Bool).Sample((lengths, lines, isInline) =>
        {
            var css = (isInline ? Inline : Compact) + "@page { size: 100pt " + ((lines + 2) * 10).ToString(CultureInfo.InvariantCulture) + "pt }";
            var text = string.Concat(lengths.Select((length, i) => $"p{i + 1}^[n{i + 1} {string.Join(' ', Enumerable.Repeat("word", length))}]\n\n"));

            var pages = new BookSketch(css).Set(text).Pages.Select(page => string.Join(' ', PageTextPrinter.LinesOf(page))).ToList();

            for (var i = 1; i <= lengths.Length; i++)
            {
                var call = pages.FindIndex(page => page.Contains($"[{i}]", StringComparison.Ordinal));
                Assert.Equal([call], Enumerable.Range(0, pages.Count).Where(page => pages[page].Contains($" {i}.n{i} ", StringComparison.Ordinal)));
            }

            Assert.Equal(lengths.Sum(), pages.Sum(page => page.Split(' ').Count(word => word == "word")));
        }, iter: 300);

    private static string Print(string css, string markdown) => Print(new BookSketch(css).Set(markdown));

    private static string Print(PageDocument document) => string.Join(" / ", document.Pages.Select(page => string.Join(
        " | ",
        page.Items.OfType<TextStrip>().GroupBy(strip => strip.Origin.Y).OrderBy(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(strip => strip.Origin.X).Select(strip => strip.Text))))));
}
