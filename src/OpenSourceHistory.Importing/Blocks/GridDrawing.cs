using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Draws a table as a grid.</summary>
internal sealed class GridDrawing
{
    private const int Narrowest = 3;
    private readonly DraftGrid _grid;
    private readonly List<string[]> _lines;
    private readonly List<DraftAlignment> _alignments;
    private readonly int[] _widths;

    // Where the rule above a row is; the last is the rule below the table.
    private readonly int[] _rules;

    /// <summary>A drawing.</summary>
    /// <param name="grid">The cells.</param>
    /// <param name="texts">Their texts.</param>
    /// <param name="alignments">Alignments of the columns.</param>
    public GridDrawing(DraftGrid grid, List<string> texts, List<DraftAlignment> alignments)
    {
        _grid = grid;
        _alignments = alignments;
        _lines = texts.ConvertAll(t => t.Split('\n'));
        _widths = Fit(grid.Columns, Narrowest, c => (grid.Cells[c].Column, grid.Cells[c].ColumnSpan, _lines[c].Max(WidthOf) + 2));
        var heights = Fit(grid.Rows, 1, c => (grid.Cells[c].Row, grid.Cells[c].RowSpan, _lines[c].Length));
        _rules = new int[grid.Rows + 1];
        for (var row = 0; row < grid.Rows; row++)
        {
            _rules[row + 1] = _rules[row] + heights[row] + 1;
        }
    }

    /// <summary>The drawing.</summary>
    public string Draw()
    {
        var drawn = new List<string>();
        for (int line = 0, row = 0; line <= _rules[^1]; line++)
        {
            var isRule = line == _rules[row];
            drawn.Add(isRule ? RuleAt(row, line) : TextAt(row - 1, line));
            row += isRule ? 1 : 0;
        }

        return string.Join('\n', drawn);
    }

    // Cells of several columns widen the last of them, as far as they need.
    private int[] Fit(int count, int least, Func<int, (int First, int Span, int Size)> sizeOf)
    {
        var sizes = Enumerable.Repeat(least, count).ToArray();
        foreach (var (first, span, size) in Enumerable.Range(0, _lines.Count).Select(sizeOf).OrderBy(s => s.Span))
        {
            var taken = sizes.AsSpan(first, span).ToArray().Sum() + span - 1;
            sizes[first + span - 1] += Math.Max(0, size - taken);
        }

        return sizes;
    }

    private static int WidthOf(string text)
    {
        var width = 0;
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            width += EastAsianWidth.ColumnsOf(CodePoints.At(text, at));
        }

        return width;
    }

    private string TextAt(int row, int line)
    {
        var drawn = new StringBuilder("|");
        for (var column = 0; column < _grid.Columns;)
        {
            var cell = _grid.At(row, column);
            AppendText(drawn, cell, line);
            drawn.Append('|');
            column = _grid.Cells[cell].Column + _grid.Cells[cell].ColumnSpan;
        }

        return drawn.ToString();
    }

    private void AppendText(StringBuilder drawn, int cell, int line)
    {
        var (first, span) = (_grid.Cells[cell].Column, _grid.Cells[cell].ColumnSpan);
        var width = _widths.AsSpan(first, span).ToArray().Sum() + span - 1;
        var index = line - _rules[_grid.Cells[cell].Row] - 1;
        var text = index < _lines[cell].Length ? _lines[cell][index] : string.Empty;
        drawn.Append(' ').Append(text).Append(' ', Math.Max(0, width - 1 - WidthOf(text)));
    }

    private string RuleAt(int row, int line)
    {
        var drawn = new StringBuilder();
        var isHead = row == _grid.HeadRows && row > 0;
        for (var column = 0; column < _grid.Columns;)
        {
            var through = Through(row, column);
            drawn.Append(through >= 0 && (column == 0 || Through(row, column - 1) >= 0) ? '|' : '+');
            if (through >= 0)
            {
                AppendText(drawn, through, line);
                column = _grid.Cells[through].Column + _grid.Cells[through].ColumnSpan;
                continue;
            }

            drawn.Append(isHead || (row == 0 && _grid.HeadRows == 0)
                ? TableMarkdown.RuleOf(_alignments[column], _widths[column], isHead ? '=' : '-')
                : new string('-', _widths[column]));
            column++;
        }

        return drawn.Append(Through(row, _grid.Columns - 1) >= 0 ? '|' : '+').ToString();
    }

    // The cell that goes through the rule above a row, or -1.
    private int Through(int row, int column) =>
        row > 0 && row < _grid.Rows && _grid.At(row - 1, column) == _grid.At(row, column) ? _grid.At(row, column) : -1;
}
