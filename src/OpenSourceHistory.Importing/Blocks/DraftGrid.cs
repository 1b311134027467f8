using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>A table as a grid that its cells cover, each place once.</summary>
internal sealed class DraftGrid
{
    private readonly List<DrawnCell> _cells = [];
    private readonly Dictionary<(int Row, int Column), int> _places = [];

    /// <summary>The grid of a table; rows that are shorter than others get empty cells.</summary>
    /// <param name="table">The table.</param>
    public DraftGrid(WordTable table)
    {
        Rows = table.Rows.Count;
        Columns = table.Rows.Select(r => r.Cells.Sum(c => c.ColumnSpan)).DefaultIfEmpty(0).Max();
        for (var row = 0; row < Rows; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                Place(row, column, cell);
                column += cell.ColumnSpan;
            }

            for (; column < Columns; column++)
            {
                Add(new DrawnCell(row, column, 1, []));
            }
        }

        var heads = table.Rows.TakeWhile(r => r.IsHead).Count();
        HeadRows = heads > 0 ? heads : table.HasFirstRow ? 1 : 0;
        HeadRows = HeadRows >= Rows || _cells.Exists(c => c.Row < HeadRows && c.Row + c.RowSpan > HeadRows) ? 0 : HeadRows;
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Rows of the head.</summary>
    public int HeadRows { get; }

    /// <summary>The cells by rows, then columns.</summary>
    public IReadOnlyList<DrawnCell> Cells => _cells;

    /// <summary>Index of the cell that covers a place.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    public int At(int row, int column) => _places[(row, column)];

    private void Place(int row, int column, WordTableCell cell)
    {
        if (cell.ContinuesAbove && row > 0 && _places.TryGetValue((row - 1, column), out var above)
            && _cells[above].Column == column && _cells[above].ColumnSpan == cell.ColumnSpan)
        {
            _cells[above] = _cells[above] with { RowSpan = _cells[above].RowSpan + 1, Blocks = _cells[above].Blocks.Concat(cell.Blocks) };
            Cover(row, column, cell.ColumnSpan, above);
            return;
        }

        Add(new DrawnCell(row, column, cell.ColumnSpan, cell.Blocks));
    }

    private void Add(DrawnCell cell)
    {
        _cells.Add(cell);
        Cover(cell.Row, cell.Column, cell.ColumnSpan, _cells.Count - 1);
    }

    private void Cover(int row, int column, int span, int index)
    {
        for (var i = 0; i < span; i++)
        {
            _places[(row, column + i)] = index;
        }
    }
}
