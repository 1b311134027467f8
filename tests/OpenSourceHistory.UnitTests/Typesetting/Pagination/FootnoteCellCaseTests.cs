using System.Globalization;
using System.Text;
using CsCheck;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Pagination.FootnoteCases;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>Notes called in cells that span rows or columns, on pages that cut their tables.</summary>
public sealed class FootnoteCellCaseTests
{
    private const string Cells = "td { vertical-align: top } p { orphans: 1; widows: 1 } ";

    [Fact]
    public void A_note_of_a_cell_over_columns_stands_on_the_page_of_its_row() => Assert.Equal(
        "r1 | w1 | r2 | w2 / c[1] | r3 | w3 | 1.n1",
        Print(Smaller + Cells, Table(Group(["r1"], ["w1"]), Group(["r2"], ["w2"]), Wide("c[^1]"), Group(["r3"], ["w3"])) + Notes(1)));

    [Fact]
    public void Notes_of_a_cell_over_rows_stand_on_the_pages_of_their_lines() => Assert.Equal(
        "r1 | w1[1] | w2 | r2 | 1.n1 / r3 | w3 | w4 | w5[2] | r4 | 2.n2",
        Print(Smaller + Cells, Table(Group(["r1", "r2", "r3", "r4"], ["w1[^1]", "w2", "w3", "w4", "w5[^2]"])) + Notes(2)));

    [Fact]
    public void Notes_beside_a_cell_over_rows_stand_with_their_own_rows() => Assert.Equal(
        "r1[1] | w1 | w2 | r2 | 1.n1 / r3[2] | w3 | w4 | r4 | 2.n2",
        Print(Smaller + Cells, Table(Group(["r1[^1]", "r2", "r3[^2]", "r4"], ["w1", "w2", "w3", "w4"])) + Notes(2)));

    [Fact]
    public void Each_call_of_any_cell_stands_on_the_page_on_which_its_note_begins() => Gen.Select(
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 12], Gen.Int[0, 3], Gen.Bool).Array[1, 5], Gen.Int[0, 5]).Sample(
        (groups, above) =>
        {
            var number = 0;
            var table = Table([.. groups.Select(group => Draw(group, ref number))]);
            var pages = new BookSketch(Sheet + Cells + "@page { size: 100pt 160pt }").Set(Each("t", above) + table + Notes(number)).Pages
                .Select(page => PageTextPrinter.LinesOf(page).ToList()).ToList();

            for (var note = 1; note <= number; note++)
            {
                var call = pages.FindIndex(page => page.Exists(line => line.Contains($"[{note}]", StringComparison.Ordinal)));
                Assert.NotEqual(-1, call);
                Assert.Equal([call], Enumerable.Range(0, pages.Count).Where(page => pages[page].Contains($"{note}.n{note}")));
            }
        },
        iter: 300);

    // A cell over some rows, every third or second of its lines with a call, or none, or its neighbours with them; at times one over both columns below it.
    private static string Draw((int Rows, int Lines, int Kind, bool HasWide) group, ref int number)
    {
        var (lines, rows) = (new string[group.Lines], new string[group.Rows]);
        for (var line = 0; line < lines.Length; line++)
        {
            lines[line] = "w" + (group.Kind > 1 && line % group.Kind == 0 ? $"[^{++number}]" : string.Empty);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = "r" + (group.Kind == 1 ? $"[^{++number}]" : string.Empty);
        }

        return Group(rows, lines) + (group.HasWide ? Wide($"c[^{++number}]") : string.Empty);
    }

    // Of a grid table: rows of a line each with a cell over all of them on their right, of a paragraph for each of its lines.
    private static string Group(string[] rows, string[] lines)
    {
        var text = new StringBuilder();
        for (var line = 0; line < Math.Max(lines.Length, rows.Length); line++)
        {
            text.Append(line == 0 ? string.Empty : (line < rows.Length ? "+----------+" : "|          |") + "          |\n")
                .Append(CultureInfo.InvariantCulture, $"| {rows.ElementAtOrDefault(line),-8} | {lines.ElementAtOrDefault(line),-8} |\n");
        }

        return text.Append("+----------+----------+\n").ToString();
    }

    private static string Wide(string text) => $"| {text,-19} |\n+----------+----------+\n";

    private static string Table(params string[] rows) => "+----------+----------+\n" + string.Concat(rows) + "\n";

    private static string Notes(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"[^{i}]: n{i}\n\n"));
}
