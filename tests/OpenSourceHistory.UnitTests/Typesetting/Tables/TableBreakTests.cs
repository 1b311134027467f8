using CsCheck;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Tables;

/// <summary>Tables over the ends of pages of ten lines.</summary>
public sealed class TableBreakTests
{
    private const string Top = "td { vertical-align: top } ";

    [Fact]
    public void The_foot_is_set_again_on_each_page_that_the_table_goes_on_behind() => Assert.Equal(
        "A | r1 | r2 | r3 | r4 | r5 | r6 | r7 | r8 | F / A | r9 | r10 | r11 | r12 | r13 | r14 | F",
        Print(new BookSketch(Top), "<table><thead><tr><th>A</th></tr></thead><tbody>" + Rows(14) + "</tbody><tfoot><tr><td>F</td></tr></tfoot></table>"));

    [Fact]
    public void A_foot_never_stands_without_the_row_above_it() => Assert.Equal(
        "t | A | r1 | r2 | r3 | r4 | r5 | r6 | r7 | F / A | r8 | r9 | r10 | F",
        Print(new BookSketch(Top), "t\n\n<table><thead><tr><th>A</th></tr></thead><tbody>" + Rows(10) + "</tbody><tfoot><tr><td>F</td></tr></tfoot></table>"));

    [Fact]
    public void A_cell_over_several_rows_goes_on_over_the_end_of_the_page() => Assert.Equal(
        "r1 | w01 | r2 | w02 | r3 | w03 | r4 | w04 | r5 | w05 | r6 | w06 | r7 | w07 | r8 | w08 | r9 | w09 | r10 | w10 / r11 | w11 | r12 | w12 | r13 | w13 | r14 | r15",
        Print(new BookSketch(Top), Spanning(15, 13)));

    [Fact]
    public void A_cell_over_several_rows_that_is_higher_than_they_are_is_cut_between_its_lines()
    {
        var text = Print(new BookSketch(Top), Spanning(2, 25));

        Assert.Equal(3, text.Split(" / ").Length);
        Assert.All(Words(25), word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.Contains("r2", text.Split(" / ")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_cut_is_framed_on_each_page_with_its_padding()
    {
        var document = new BookSketch(Top + "td { border: 1pt solid; padding: 1pt }").Set(Spanning(14, 13));

        Assert.True(document.Pages.Count > 1);
        Assert.All(document.Pages, page =>
        {
            var fills = page.Items.OfType<Fill>().ToList();
            var strips = page.Items.OfType<TextStrip>().Where(strip => strip.Text.StartsWith('w')).ToList();
            var upright = fills.Where(fill => fill.Area.Height > fill.Area.Width).ToList();
            Assert.True(fills.Max(fill => fill.Area.Bottom) <= Length.FromPoints(110));

            // Rules at top and bottom, as wide as the table, and the uprights from the one to the other.
            var (top, bottom, right) = (fills.Min(fill => fill.Area.Y), fills.Max(fill => fill.Area.Bottom), fills.Max(fill => fill.Area.Right).Points);
            Assert.Equal(right, fills.Where(fill => fill.Area.Y == top && fill.Area.Width > fill.Area.Height).Sum(fill => fill.Area.Width.Points), 0.1);
            Assert.Equal(right, fills.Where(fill => fill.Area.Bottom == bottom && fill.Area.Width > fill.Area.Height).Sum(fill => fill.Area.Width.Points), 0.1);
            Assert.Contains(upright, fill => fill.Area.Y == top && fill.Area.Bottom == bottom);
            Assert.All(strips, strip => Assert.InRange(strip.Origin.Y.Points, top.Points + 9, bottom.Points - 4));
        });
    }

    [Fact]
    public void No_single_row_is_left_at_the_foot_of_a_page() => Assert.Equal(
        "t1 | t2 | t3 | t4 | t5 | t6 | t7 | t8 | t9 / r1 | r2 | r3 | r4 | r5 | r6 | r7 | r8 | r9 | r10 / r11 | r12 | r13 | r14 | r15",
        Print(new BookSketch(Top), Paragraphs(9) + $"<table><tbody>{Rows(15)}</tbody></table>"));

    [Fact]
    public void A_page_is_four_lines_short_rather_than_hold_the_first_row_alone()
    {
        var rows = string.Concat(Enumerable.Range(1, 7).Select(i => $"<tr><td>r{i}<br>b<br>c</td></tr>"));
        var pages = Print(new BookSketch(Top), Paragraphs(6) + $"<table><tbody>{rows}</tbody></table>");

        Assert.StartsWith("t1 | t2 | t3 | t4 | t5 | t6 / r1bc | r2bc", pages, StringComparison.Ordinal);
    }

    [Fact]
    public void No_single_row_is_carried_to_the_top_of_a_page() => Assert.Equal(
        "r1 | r2 | r3 | r4 | r5 | r6 | r7 | r8 | r9 / r10 | r11 | t1 | t2 | t3 | t4 | t5 | t6",
        Print(new BookSketch(Top), $"<table><tbody>{Rows(11)}</tbody></table>\n\n" + Paragraphs(6)));

    [Fact]
    public void A_note_called_in_a_cell_over_several_rows_stands_on_the_page_of_its_call()
    {
        var pages = Print(new BookSketch(Top), Spanning(14, 13).Replace("<p>w12</p>", "\n\nw12^[note]\n\n", StringComparison.Ordinal)).Split(" / ");

        Assert.All(pages, page => Assert.Equal(page.Contains('*', StringComparison.Ordinal), page.Contains("1.note", StringComparison.Ordinal)));
        Assert.Contains(pages, page => page.Contains("1.note", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_fits_a_page_but_not_below_the_repeated_head_is_broken()
    {
        var pages = new BookSketch(Top).Set("<table><thead><tr><th>A</th></tr></thead><tbody>" + Rows(3) + "<tr><td>" + Lines(Words(10)) + "</td></tr></tbody></table>").Pages;

        Assert.All(pages, page => Assert.All(page.Items.OfType<TextStrip>(), strip => Assert.True(strip.Origin.Y <= Length.FromPoints(110))));
    }

    [Fact]
    public void The_sheet_says_what_stands_above_a_table_that_goes_on() => Assert.Equal(
        "Table 1. Cap | A | r1 | r2 | r3 | r4 | r5 | r6 | r7 | r8 / Table 1 (continued) | A | r9 | r10 | r11 | r12 | r13 | r14",
        Print(new BookSketch("caption::-osh-continued { content: ' (continued)' }"), "| A |\n|---|\n" + string.Concat(Enumerable.Range(1, 14).Select(i => $"| r{i} |\n")) + "\n: Cap {#tbl-a}\n")
            .Replace("Table 1 ( ", "Table 1 (", StringComparison.Ordinal));

    [Fact]
    public void The_line_above_a_table_that_goes_on_stands_outside_of_its_frame()
    {
        var pages = new BookSketch("table { border: 1pt solid } caption::-osh-continued { content: 'more' }")
            .Set("| A |\n|---|\n" + string.Concat(Enumerable.Range(1, 14).Select(i => $"| r{i} |\n")) + "\n: Cap\n").Pages;

        Assert.Equal("Table 1more", PageTextPrinter.LinesOf(pages[1]).First());
        Assert.Equal(20, pages[1].Items.OfType<Fill>().Min(fill => fill.Area.Y.Points), 1);
    }

    [Fact]
    public void Nothing_of_a_table_is_lost_or_leaves_the_page() =>
        Gen.Select(Gen.Select(Gen.Int[1, 4], Gen.Int[1, 30], Gen.Int[0, 3]).Array[1, 6], Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[0, 2]).Sample(
            (groups, above, padding, ends) =>
            {
                var rows = string.Concat(groups.Select((group, g) => Spanning(g, group.Item1, group.Item2, group.Item3)));
                var head = ends > 0 ? "<thead><tr><th>H</th><th>h</th></tr></thead>" : string.Empty;
                var foot = ends > 1 ? "<tfoot><tr><td>F</td><td>f</td></tr></tfoot>" : string.Empty;
                var text = Paragraphs(above) + $"<table>{head}<tbody>{rows}</tbody>{foot}</table>\n";
                var pages = new BookSketch($"td, th {{ padding: {padding}pt; border: 0.5pt solid }}").Set(text).Pages;
                var lines = pages.SelectMany(PageTextPrinter.LinesOf).Where(line => line[0] is 'w' or 'r' or 't').ToList();

                Assert.Equal(lines.Count, lines.Distinct().Count());
                Assert.Equal(above + groups.Sum(group => group.Item1 + group.Item2), lines.Count);
                Assert.All(pages, page => Assert.All(page.Items, item => Assert.True(BottomOf(item) <= Length.FromPoints(110.1))));
            },
            iter: 300);

    private static Length BottomOf(PageItem item) => item switch { Fill fill => fill.Area.Bottom, TextStrip strip => strip.Origin.Y, _ => Length.Zero };

    private static string Lines(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));

    private static string Paragraphs(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"t{i}\n\n"));

    private static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"<tr><td>r{i}</td></tr>"));

    private static IEnumerable<string> Words(int count) => Enumerable.Range(1, count).Select(i => $"w{i:00}");

    // A cell of some lines at the right of some rows.
    private static string Spanning(int rows, int lines) => string.Concat(Enumerable.Range(1, rows).Select(i =>
        $"<tr><td>r{i}</td>" + (i == 1 ? $"<td rowspan=\"{rows}\">{Lines(Words(lines))}</td>" : string.Empty) + "</tr>")) is var body
        ? $"<table><tbody>{body}</tbody></table>\n"
        : string.Empty;

    private static string Spanning(int group, int rows, int lines, int kind) => string.Concat(Enumerable.Range(1, rows).Select(i =>
        "<tr>" + (i == 1 && kind > 1 ? Cell(group, rows, lines) : string.Empty) + $"<td>r{group}.{i}</td>" + (i == 1 && kind < 2 ? Cell(group, rows, lines) : string.Empty) + "</tr>"));

    private static string Cell(int group, int rows, int lines) =>
        $"<td rowspan=\"{rows}\">{Lines(Enumerable.Range(1, lines).Select(i => $"w{group}.{i}"))}</td>";

    private static string Print(BookSketch sketch, string markdown) => string.Join(
        " / ",
        sketch.Set(markdown).Pages.Select(page => string.Join(
            " | ",
            page.Items.OfType<TextStrip>().OrderBy(strip => strip.Origin.Y).ThenBy(strip => strip.Origin.X).Select(strip => strip.Text))));
}
