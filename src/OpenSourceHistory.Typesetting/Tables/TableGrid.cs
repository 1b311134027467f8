using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>A table with each cell in its place.</summary>
/// <param name="Table">The table.</param>
/// <param name="ColumnCount">Columns, at least those declared.</param>
/// <param name="Rows">Rows of the head, the body and the foot.</param>
/// <param name="Cells">Cells by row and column.</param>
internal sealed record TableGrid(Table Table, int ColumnCount, ValueList<TableRow> Rows, ValueList<GridCell> Cells)
{
    /// <summary>Head rows.</summary>
    public int HeadCount => Table.Head.Count;

    /// <summary>Index of the first row of the foot; one more than the last row where there is none.</summary>
    public int FootRow => Table.Head.Count + Table.Body.Count;

    /// <summary>Puts the cells in their places (HTML, section 4.9.12); cells never reach from a part of the table into the next.</summary>
    /// <param name="table">The table.</param>
    /// <param name="book">Gives styles.</param>
    public static TableGrid Of(Table table, StyledBook book)
    {
        var rows = table.Head.Concat(table.Body).Concat(table.Foot);
        var taken = new HashSet<(int Row, int Column)>();
        var cells = new List<GridCell>();
        var columns = table.Columns.Count;
        for (var row = 0; row < rows.Count; row++)
        {
            var end = EndOfPart(table, row);
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                var placed = new GridCell(cell, book.StyleOf(cell), row, column, Math.Clamp(cell.RowSpan, 1, end - row), Math.Max(1, cell.ColumnSpan));
                cells.Add(placed);
                Take(taken, placed);
                column = placed.EndColumn;
                columns = Math.Max(columns, column);
            }
        }

        return new TableGrid(table, columns, rows, ValueList.From(cells));
    }

    private static int EndOfPart(Table table, int row)
    {
        var body = table.Head.Count + table.Body.Count;
        return row < table.Head.Count ? table.Head.Count : row < body ? body : body + table.Foot.Count;
    }

    private static void Take(HashSet<(int Row, int Column)> taken, GridCell cell)
    {
        for (var row = cell.Row; row < cell.EndRow; row++)
        {
            for (var column = cell.Column; column < cell.EndColumn; column++)
            {
                taken.Add((row, column));
            }
        }
    }
}
