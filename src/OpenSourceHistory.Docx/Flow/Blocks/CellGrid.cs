namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Puts the cells of rows, given top to bottom, into columns; remembers cells that reach down.</summary>
/// <param name="columns">Number of columns.</param>
internal sealed class CellGrid(int columns)
{
    private readonly (TableCell Cell, int Rows, int Span)?[] _above = new (TableCell, int, int)?[columns];

    /// <summary>The places of one row: together they cover each column once.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rowsLeft">Rows from this one to the table's end, this one counted.</param>
    public List<CellPlace> Place(TableRow row, int rowsLeft)
    {
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
        while (span < cell.ColumnSpan && column + span < columns && _above[column + span] is null)
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
