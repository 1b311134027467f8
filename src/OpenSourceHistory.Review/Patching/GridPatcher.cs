using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries rows and columns that were put in or taken out to a grid table of the source.</summary>
/// <param name="grid">The table.</param>
/// <param name="speller">Writes new text.</param>
internal sealed class GridPatcher(GridSource grid, MarkdownSpeller speller)
{
    private static readonly Patch s_head = Patch.Refuse("the head of a table was put in or taken out");
    private static readonly Patch s_unsayable = Patch.Refuse("Markdown cannot say this in a cell, or it is wider than its column: see to it");

    private SourceFile File => grid.Table.File;

    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change) => change.Kind switch
    {
        ChangeKind.NewRow => AddRow(change),
        ChangeKind.LostRow => RemoveRow(change.Index),
        ChangeKind.NewColumn => AddColumn(change),
        _ => RemoveColumn(change.Index),
    };

    private Patch RemoveRow(int row)
    {
        if (row < grid.HeadRows || grid.Rows - grid.HeadRows == 1)
        {
            return s_head;
        }

        return Patch.Of(new SourceEdit(File, grid.Table.Lines[grid.Borders[row]].End, grid.Table.Lines[grid.Borders[row + 1]].End, string.Empty));
    }

    private Patch AddRow(StoryChange change)
    {
        if (change.Index < Math.Max(1, grid.HeadRows))
        {
            return s_head;
        }

        var cells = CellsOf(change.New);
        if (cells is null || cells.Count != grid.Columns || cells.Select((c, i) => c.Exists(l => l.Length > grid.WidthOf(i) - 2)).Any(b => b))
        {
            return s_unsayable;
        }

        var lines = Enumerable.Range(0, cells.Max(c => c.Count)).Select(l => $"{grid.Table.Indent}|{string.Join('|', cells.Select((c, i) => (" " + c.ElementAtOrDefault(l)).PadRight(grid.WidthOf(i))))}|");
        var at = grid.Table.Lines[grid.Borders[change.Index]].End;
        return Patch.Of(new SourceEdit(File, at, at, $"\n{string.Join('\n', lines)}\n{grid.PlainBorder}"));
    }

    // Paragraphs of a cell are parted by a line without text.
    private List<List<string>>? CellsOf(ReadingSign[] signs)
    {
        var cells = new List<List<string>>();
        var cell = new List<string>();
        for (var (i, start) = (0, 0); i < signs.Length; i++)
        {
            if (signs[i].Character != ReadingSign.End)
            {
                continue;
            }

            if (speller.Spell(signs.AsSpan(start..i), MarkdownSpeller.Nothing, string.Empty) is not { } text || cells.Count >= grid.Columns)
            {
                return null;
            }

            cell.AddRange(cell.Count > 0 ? [string.Empty, .. GridSource.Wrap(text, grid.WidthOf(cells.Count))] : GridSource.Wrap(text, grid.WidthOf(cells.Count)));
            start = i + 1;
            if (signs[i].Shape?.Contains(ParagraphForm.CellEnd) == true)
            {
                cells.Add(cell);
                cell = [];
            }
        }

        return cells;
    }

    private Patch RemoveColumn(int column) => grid.Columns == 1
        ? s_unsayable
        : Patch.Of([.. Enumerable.Range(0, grid.Table.Lines.Count).Select(l => new SourceEdit(File, grid.EdgeOf(l, column), grid.EdgeOf(l, column + 1), string.Empty))]);

    private Patch AddColumn(StoryChange change)
    {
        var texts = new string?[grid.Rows];
        for (var row = 0; row < grid.Rows; row++)
        {
            var signs = change.Cells.GetValueOrDefault(row, []);
            texts[row] = signs.Any(s => s.Character is ReadingSign.End or '\n') ? null : speller.Spell(signs, MarkdownSpeller.Nothing, string.Empty);
        }

        if (texts.Contains(null))
        {
            return s_unsayable;
        }

        var width = Math.Max(3, texts.Max(t => t!.Length) + 2);
        var edits = new List<SourceEdit>();
        for (var (line, row) = (0, -1); line < grid.Table.Lines.Count; line++)
        {
            var isBorder = grid.Borders.Contains(line);
            row += isBorder ? 1 : 0;
            var sign = isBorder && grid.LineOf(line).Contains('=') ? '=' : '-';
            var isFirst = !isBorder && line == grid.Borders[row] + 1;
            var at = grid.EdgeOf(line, change.Index);
            edits.Add(new SourceEdit(File, at, at, isBorder ? "+" + new string(sign, width) : "|" + (isFirst ? " " + texts[row] : string.Empty).PadRight(width)));
        }

        return Patch.Of([.. edits]);
    }
}
