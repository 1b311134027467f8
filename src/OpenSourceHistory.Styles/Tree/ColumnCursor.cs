namespace OpenSourceHistory.Styles.Tree;

/// <summary>Finds the column that each cell of a table starts in, cells that span rows above it counted.</summary>
/// <param name="columns">Count of columns.</param>
internal sealed class ColumnCursor(int columns)
{
    private readonly int[] _rowsCovered = new int[columns];
    private int _column;

    /// <summary>Begins a row.</summary>
    public void NextRow()
    {
        _column = 0;
        for (var i = 0; i < _rowsCovered.Length; i++)
        {
            _rowsCovered[i] = Math.Max(0, _rowsCovered[i] - 1);
        }
    }

    /// <summary>Places the next cell of the row.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Zero-based column; past the last where the row has too many cells.</returns>
    public int Place(TableCell cell)
    {
        while (_column < _rowsCovered.Length && _rowsCovered[_column] > 0)
        {
            _column++;
        }

        var start = _column;
        _column += Math.Max(1, cell.ColumnSpan);
        for (var i = start; i < Math.Min(_column, _rowsCovered.Length); i++)
        {
            _rowsCovered[i] = Math.Max(1, cell.RowSpan);
        }

        return start;
    }
}
