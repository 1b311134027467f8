namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Finds the cell at a place.</summary>
internal sealed class CellIndex
{
    private readonly Dictionary<(int Row, int Column), SetCell> _places = [];

    /// <summary>Indexes the cells of a table.</summary>
    /// <param name="cells">Its cells, set.</param>
    public CellIndex(ValueList<SetCell> cells)
    {
        foreach (var cell in cells)
        {
            AddPlaces(cell);
        }
    }

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
