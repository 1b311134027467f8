namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Puts the cells of rows, given top to bottom, into columns; remembers cells that reach down.</summary>
internal sealed class CellGrid
{
    private readonly (TableCell Cell, int Rows, int Span)?[] _above;

    private CellGrid(int columns) => _above = new (TableCell, int, int)?[columns];

    /// <summary>The places of all rows, those of one row together covering each column once. Cells never reach from a part of the table into the next.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Number of columns.</param>
    public static List<List<CellPlace>> Place(Table table, int columns)
    {
        var places = new List<List<CellPlace>>();
        foreach (var rows in (ReadOnlySpan<ValueList<TableRow>>)[table.Head, table.Body, table.Foot])
        {
            var grid = new CellGrid(columns);
            for (var row = 0; row < rows.Count; row++)
            {
                places.Add(grid.Place(rows[row], rows.Count - row));
            }
        }

        return places;
    }

    private List<CellPlace> Place(TableRow row, int rowsLeft)
    {
        var columns = _above.Length;
        var places = new List<CellPlace>();
        var next = 0;
        for (var column = 0; column < columns;)
        {
            var place = _above[column] is { } above
                ? Continue(above, column)
                : next < row.Cells.Count ? Start(row.Cells[next++], column, rowsLeft) : new CellPlace(null, column, 1, 1, false);
            places.Add(place);
            column += place.Span;
        }

        return places;
    }

    private CellPlace Continue((TableCell Cell, int Rows, int Span) above, int column)
    {
        _above[column] = above.Rows > 1 ? (above.Cell, above.Rows - 1, above.Span) : null;
        return new CellPlace(above.Cell, column, above.Span, 1, true);
    }

    private CellPlace Start(TableCell cell, int column, int rowsLeft)
    {
        var span = 1;
        while (span < cell.ColumnSpan && column + span < _above.Length && _above[column + span] is null)
        {
            span++;
        }

        var rows = Math.Clamp(cell.RowSpan, 1, rowsLeft);
        if (rows > 1)
        {
            _above[column] = (cell, rows - 1, span);
        }

        return new CellPlace(cell, column, span, rows, false);
    }
}
