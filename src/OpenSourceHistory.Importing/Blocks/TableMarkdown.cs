using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;
using OpenSourceHistory.Importing.Inlines;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Tables as Markdown: of rows where one line holds a cell, else drawn as a grid.</summary>
internal static class TableMarkdown
{
    private const int MostPlaces = 200_000;

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">What it works with.</param>
    /// <param name="setting">Where it is to stand; in a cell its cells become paragraphs.</param>
    public static string Of(WordTable table, DraftContext context, LineSetting setting)
    {
        var columns = table.Rows.Select(r => r.Cells.Sum(c => c.ColumnSpan)).DefaultIfEmpty(0).Max();
        if (columns == 0)
        {
            return string.Empty;
        }

        if (table.Rows.Any(IsRevised))
        {
            context.TellFirst(ImportCodes.OtherForm, Severity.Warning, "Rows or cells that somebody put in or took out with tracking on are all in the table, as if they had always been", "Take out what is not wanted; accept or reject them in Word to be asked no more");
        }

        if (setting != LineSetting.Paragraph || (long)table.Rows.Count * columns > MostPlaces)
        {
            context.Tell(ImportCodes.OtherForm, Severity.Warning, "A table within a table is a row of paragraphs in the book", "Move it out of the other table");
            return string.Join("\n\n", table.Rows.SelectMany(r => r.Cells).SelectMany(c => new BlockWriter(context, setting).Write(c.Blocks)));
        }

        var grid = new DraftGrid(table);
        var alignments = Enumerable.Range(0, grid.Columns).Select(c => AlignmentOf(grid, c)).ToList();
        if (grid.HeadRows == 1 && grid.Cells.All(IsPlain))
        {
            var cells = grid.Cells.Select(c => string.Join(' ', new BlockWriter(context, LineSetting.Cell).Write(c.Blocks)).Replace('\n', ' ')).ToList();
            return RowsOf(grid, cells, alignments);
        }

        var texts = grid.Cells.Select(c => string.Join("\n\n", new BlockWriter(context, LineSetting.Grid).Write(c.Blocks))).ToList();
        return new GridDrawing(grid, texts, alignments).Draw();
    }

    private static bool IsRevised(WordTableRow row) => (row.Inserted ?? row.Deleted) is not null || row.Cells.Any(c => (c.Inserted ?? c.Deleted) is not null);

    private static bool IsPlain(DrawnCell cell) => cell is { RowSpan: 1, ColumnSpan: 1 } && cell.Blocks.All(b => b is WordParagraph or WordSection)
        && cell.Blocks.OfType<WordParagraph>().Where(DocumentWalk.HasContent).ToList() is [] or [{ List: null, OutlineLevel: null }] && !HasBox(cell);

    private static bool HasBox(DrawnCell cell) => cell.Blocks.OfType<WordParagraph>().SelectMany(p => DocumentWalk.Tokens(p.Tokens)).Any(t => t is TextBoxToken);

    private static string RowsOf(DraftGrid grid, List<string> cells, List<DraftAlignment> alignments)
    {
        var lines = Enumerable.Range(0, grid.Rows).Select(r => $"| {string.Join(" | ", Enumerable.Range(0, grid.Columns).Select(c => cells[grid.At(r, c)]))} |").ToList();
        lines.Insert(1, $"|{string.Join('|', alignments.Select(a => RuleOf(a, 5)))}|");
        return string.Join('\n', lines);
    }

    /// <summary>The rule below a column's head.</summary>
    /// <param name="alignment">The column's alignment.</param>
    /// <param name="width">Its width.</param>
    /// <param name="sign">What it is drawn with.</param>
    public static string RuleOf(DraftAlignment alignment, int width, char sign = '-')
    {
        var rule = new string(sign, width).ToCharArray();
        rule[0] = alignment == DraftAlignment.Center ? ':' : rule[0];
        rule[^1] = alignment is DraftAlignment.Center or DraftAlignment.Right ? ':' : rule[^1];
        return new string(rule);
    }

    private static DraftAlignment AlignmentOf(DraftGrid grid, int column)
    {
        var found = grid.Cells.Where(c => c.Column == column && c.ColumnSpan == 1 && c.Row >= grid.HeadRows)
            .SelectMany(c => c.Blocks.OfType<WordParagraph>()).Where(DocumentWalk.HasContent).Select(p => p.Alignment).Distinct().ToList();
        return found is [{ } alignment]
            ? alignment switch { "center" => DraftAlignment.Center, "right" or "end" => DraftAlignment.Right, _ => DraftAlignment.None }
            : DraftAlignment.None;
    }
}
