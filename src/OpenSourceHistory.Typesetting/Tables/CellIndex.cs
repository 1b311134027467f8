namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Finds the cells of a row and the cell at a place.</summary>
internal sealed class CellIndex
{
    private readonly List<SetCell>[] _rows;
    private readonly Dictionary<(int Row, int Column), SetCell> _places = [];

    /// <summary>Indexes the cells of a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="cells">Its cells, set.</param>
    public CellIndex(TableGrid grid, ValueList<SetCell> cells)
    {
        _rows = new List<SetCell>[grid.Rows.Count];
        for (var row = 0; row < _rows.Length; row++)
        {
            _rows[row] = [];
        }

        foreach (var cell in cells)
        {
            _rows[cell.Place.Row].Add(cell);
            AddPlaces(cell);
        }
    }

    /// <summary>Cells that begin in a row.</summary>
    /// <param name="row">Index of the row.</param>
    public IReadOnlyList<SetCell> InRow(int row) => _rows[row];

    /// <summary>The cell that covers a place, or null.</summary>
    /// <param name="row">Index of the row; may lie outside the table.</param>
    /// <param name="column">Index of the column; may lie outside the table.</param>
    public SetCell? At(int row, int column) => _places.GetValueOrDefault((row, column));

    private void AddPlaces(SetCell cell)
    {
        for (var row = cell.Place.Row; row < cell.Place.EndRow; row++)
        {
            for (var column = cell.Place.Column; column < cell.Place.EndColumn; column++)
            {
                _places.TryAdd((row, column), cell);
            }
        }
    }
}
