using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public class TableTests
{
    [Theory]
    [InlineData("+---+---+\n|a  |b  |\n+===+===+\n|c  |d  |\n+---+---+", "a ; b // c ; d")]
    [InlineData("+----+----+\n| 甲 | 乙 |\n+----+----+\n| 一 | 二 |\n+----+----+", "甲 ; 乙 // 一 ; 二")]
    [InlineData("+---+---+\n| 甲 | 乙 |\n+---+---+\n| 一 | 二 |\n+---+---+", "甲 ; 乙 // 一 ; 二")]
    [InlineData("+----+----+\n| e\u0301  | b  |\n+----+----+", "e\u0301 ; b")]
    [InlineData("+--------+----+\n| \u200bGerman | b  |\n+--------+----+", "\u200bGerman ; b")]
    [InlineData("+----+----+\n| 😀 | b  |\n+----+----+", "😀 ; b")]
    [InlineData("+------+\n| text | 1 |\n+------+", "text | 1")]
    [InlineData("+---+---+\n| a | b |\n+---+---+\n| c     |\n+---+---+", "a ; b // c 2x1")]
    [InlineData("+---+---+\n| a | b |\n|   +---+\n|   | c |\n+---+---+", "a 1x2 ; b // c")]
    [InlineData("+---+---+\n| a     |\n+---+---+\n| b | c |\n+---+---+", "a 2x1 // b ; c")]
    [InlineData("+---+\n| a |\n+===+\n| b |\n+===+\n| c |\n+===+", "a // b // c", 1, 1)]
    [InlineData("+---+\n| a |\n+---+\n| b |\n+===+", "a // b")]
    [InlineData("+---+\n| a |\n+---+\n| b |\n+===+\n| c |\n+---+", "a // b // c", 2)]
    [InlineData("> +---+\n> | a |\n> +---+", "a")]
    [InlineData("- +---+\n  | a |\n  +---+", "a")]
    [InlineData("+------+---+\n| +--+ | x |\n+------+---+", "+–+ ; x")]
    [InlineData("+---+------+\n| x | a+==+b |\n+---+------+", "x ; a+==+b")]
    [InlineData("+-------+---+\n| +-+-+ | x |\n+-------+---+\n| y     | +:-+ |\n+-------+---+", "+-+-+ ; x // y ; +:-+")]
    [InlineData("+--------+---+\n| +----+ | x |\n| | ab | |   |\n| +----+ |   |\n+--------+---+", "ab ; x")]
    public void Grid_tables_are_read_by_their_walls(string markdown, string expected, int head = -1, int foot = 0)
    {
        var table = Find(markdown);
        Assert.Equal(expected, Cells(table));
        Assert.Equal(head < 0 ? (markdown.Contains("+===", StringComparison.Ordinal) && !markdown.EndsWith("b |\n+===+", StringComparison.Ordinal) ? 1 : 0) : head, table.Head.Count);
        Assert.Equal(foot, table.Foot.Count);
    }

    [Fact]
    public void A_grid_table_of_many_spans_is_whole()
    {
        const string markdown =
            "+---------------------+----------+\n| Property            | Earth    |\n+=============+=======+==========+\n|             | min   | -89.2 °C |\n" +
            "| Temperature +-------+----------+\n| 1961-1990   | mean  | 14 °C    |\n|             +-------+----------+\n|             | max   | 56.7 °C  |\n" +
            "+-------------+-------+----------+";
        var table = Find(markdown);
        Assert.Equal("Property 2x1 ; Earth // Temperature 1961-1990 1x3 ; min ; -89.2 °C // mean ; 14 °C // max ; 56.7 °C", Cells(table));
        Assert.Equal(3, table.Columns.Count);
        Assert.Single(table.Head);
    }

    [Theory]
    [InlineData("+---+---+---+---+\n| a | b | c | d |\n+:==+==:+:=:+===+\n| a | b | c | d |\n+---+---+---+---+")]
    [InlineData("+:--+--:+:-:+---+\n| a | b | c | d |\n+---+---+---+---+")]
    public void Colons_align_the_columns_of_grid_tables(string markdown) =>
        Assert.Equal(
            [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Center, ColumnAlignment.Default], Find(markdown).Columns.Select(c => c.Alignment));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2", "a ; b // 1 ; 2")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2\n| 3 | 4", "a ; b // 1 ; 2 // 3 ; 4")]
    [InlineData("a | b\n--|--\n1 | 2\nbar", "a ; b // 1 ; 2 // bar ; ")]
    [InlineData("| a | b |\n|---|---|\n| `x \\| y` | 2 |", "a ; b // x | y ; 2")]
    [InlineData("| a | b |\n|---|---|\n| `x|y` | **p\\|q** |", "a ; b // x|y ; p|q")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "a ; b // 1 ; 2 ; 3")]
    [InlineData("| a | b |\n|---|---|\n| $|x|$ | 2 |", "a ; b // $|x|$ ; 2")]
    [InlineData("| a | b |\n|---|---|\n| \\frac{|x|}{2} | 2 |", "a ; b // \\frac{|x|}{2} ; 2")]
    [InlineData("| a | b |\n|---|---|\n| $5 | $6 |", "a ; b // $5 ; $6")]
    [InlineData("| a | b |\n|---+---|\n| 1 | 2 |", "a ; b // 1 ; 2")]
    [InlineData("| a | b |\n|---|---|\n: Cap {#tbl-a}", "a ; b")]
    [InlineData("text\n| a | b |\n|---|---|\n| 1 | 2 |", "a ; b // 1 ; 2")]
    [InlineData("> | a | b\n> |---|---\n> | 1 | 2", "a ; b // 1 ; 2")]
    public void Pipe_tables_end_with_their_paragraph(string markdown, string expected) => Assert.Equal(expected, Cells(Find(markdown)));

    [Fact]
    public void A_caption_may_follow_right_below()
    {
        var table = Find("| x | y |\n|---|---|\n| 1 | 2 |\n: Cap *it* {#tbl-a}\n\nText");
        Assert.Equal("Cap it", TextPrinter.Print(table.Caption!));
        Assert.Equal("tbl-a", table.Attributes.Id);
    }

    [Theory]
    [InlineData("  Right     Left     Center     Default\n-------     ------ ----------   -------\n     12     12        12            12\n    123     123       123          123\n\nText",
        "Right ; Left ; Center ; Default // 12 ; 12 ; 12 ; 12 // 123 ; 123 ; 123 ; 123", "Right Left Center Default")]
    [InlineData("-------     ------ ----------   -------\n     12     12        12             12\n      1     1          1              1\n-------     ------ ----------   -------\n\nText",
        "12 ; 12 ; 12 ; 12 // 1 ; 1 ; 1 ; 1", "Right Left Center Right")]
    [InlineData("甲   乙\n---- ----\n一   二", "甲 ; 乙 // 一 ; 二", "Left Left")]
    [InlineData("-----------------------------\n Centered   Default     Right\n  Header    Aligned   Aligned\n----------- ------- ---------\n   First    row          12.0\n\n  Second    row           5.0\n            more\n-----------------------------\n\nText",
        "Centered Header ; Default Aligned ; Right Aligned // First ; row ; 12.0 // Second ; row more ; 5.0", "Center Default Right")]
    public void Hyphens_draw_columns(string markdown, string expected, string alignments)
    {
        var table = Find(markdown);
        Assert.Equal(expected, Cells(table));
        Assert.Equal(alignments, string.Join(' ', table.Columns.Select(c => c.Alignment)));
    }

    [Theory]
    [InlineData("Text\n\n---\n\ntext\n\n--- ---\n\ntext")]
    [InlineData("- - -\ntext\n- - -")]
    [InlineData("Foo\n---\n\nbar baz\n\n---")]
    public void Section_breaks_draw_none(string markdown) => Assert.DoesNotContain(CommonMarkTests.Convert(markdown), b => b is Table);

    [Fact]
    public void Html_tables_keep_their_spans_and_heads()
    {
        var table = Find(
            "<table><tr><th rowspan=\"2\">Year</th><th colspan=\"2\">Sales</th></tr><tr><th>home</th><th>abroad</th></tr>" +
            "<tr><td>2025</td><td align=\"right\">10</td><td>20</td></tr></table>");
        Assert.Equal("Year 1x2 ; Sales 2x1 // home ; abroad // 2025 ; 10 Right ; 20", Cells(table));
        Assert.Equal(2, table.Head.Count);
        Assert.Equal(3, table.Columns.Count);
    }

    [Theory]
    [InlineData("<table>\n\n  <tr>\n\n    <td>\n      Hi\n    </td>\n\n  </tr>\n\n</table>", "Hi")]
    [InlineData("<table>\n<tr>\n<td>\n\n**a**\n\n</td>\n\n<td>b</td>\n</tr>\n\n</table>", "a ; b")]
    [InlineData("<table><thead><tr><td>h</td></tr></thead><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody></table>", "h // b // f")]
    [InlineData("<table><tr><td rowspan=3>a<td>b<tr><td>c</table>", "a 1x2 ; b // c")]
    [InlineData("<table><tr><td colspan=9>a<tr><td>b<td>c</table>", "a 2x1 // b ; c")]
    [InlineData("<table><tr><th>r</th><td>c</td></tr></table>", "r heading ; c")]
    [InlineData("<table><tr>stray<td>c</td></tr></table>", "stray ; c")]
    [InlineData("<table><td>a<td>b</table>", "a ; b")]
    public void Html_tables_are_whole(string markdown, string expected) => Assert.Equal(expected, Cells(Find(markdown)));

    private static Table Find(string markdown) => Tables(CommonMarkTests.Convert(markdown)).First();

    private static IEnumerable<Table> Tables(IEnumerable<Node> nodes) => nodes.SelectMany(n => n is Table table ? [table] : Tables(Below(n)));

    private static List<Node> Below(Node node)
    {
        var children = new List<Node>();
        foreach (var child in node.Children())
        {
            children.Add(child);
        }

        return children;
    }

    private static string Cells(Table table) => string.Join(" // ", table.Head.Concat(table.Body).Concat(table.Foot).Select(r => string.Join(" ; ", r.Cells.Select(Describe))));

    private static string Describe(TableCell cell) => TextPrinter.Print(cell.Blocks).Trim() + BookPrinter.Print(cell).Split('\n')[0]["TableCell".Length..];
}
