namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The cells of a grid table, and which of its rows are head and foot.</summary>
internal sealed class GridShape
{
    private readonly GridWalls _walls;
    private readonly List<DrawnLine> _lines;
    private readonly bool[,] _taken;
    private readonly List<GridArea> _cells = [];

    private GridShape(GridWalls walls, List<DrawnLine> lines)
    {
        _walls = walls;
        _lines = lines;
        _taken = new bool[walls.Rules.Count - 1, walls.Edges.Count - 1];
    }

    /// <summary>The cells by the rows and columns of <see cref="Walls"/>, top to bottom, left to right.</summary>
    public IReadOnlyList<GridArea> Cells => _cells;

    /// <summary>The smallest cells.</summary>
    public GridWalls Walls => _walls;

    /// <summary>Row of the walls behind the head; 0 for none.</summary>
    public int HeadEnd { get; private set; }

    /// <summary>Row of the walls where the foot begins; their count for none.</summary>
    public int FootStart { get; private set; }

    /// <summary>Reads a shape; null where the lines do not meet in rectangles.</summary>
    /// <param name="lines">The table's lines.</param>
    public static GridShape? Read(List<DrawnLine> lines)
    {
        if (GridWalls.Find(lines) is not { } walls)
        {
            return null;
        }

        var shape = new GridShape(walls, lines);
        if (!shape.FindCells())
        {
            return null;
        }

        shape.FindParts();
        return shape;
    }

    /// <summary>The line whose colons align the columns: that below the head, or the first.</summary>
    public DrawnLine AlignmentLine() =>
        HeadEnd > 0 && _lines[_walls.Rules[HeadEnd]].Characters.Contains(':') ? _lines[_walls.Rules[HeadEnd]] : _lines[0];

    private bool FindCells()
    {
        for (var row = 0; row < _taken.GetLength(0); row++)
        {
            for (var column = 0; column < _taken.GetLength(1); column++)
            {
                if (!_taken[row, column] && !TryTake(row, column))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool TryTake(int row, int column)
    {
        var right = column + 1;
        while (right < _taken.GetLength(1) && !_walls.HasWall(row, right))
        {
            right++;
        }

        var bottom = row + 1;
        while (bottom < _taken.GetLength(0) && GoesDown(bottom - 1, column, right) is { } goes)
        {
            if (!goes)
            {
                return false;
            }

            bottom++;
        }

        _cells.Add(new GridArea(column, row, right, bottom));
        return Mark(row, bottom, column, right);
    }

    // True where a cell has no floor, null where it has one; false where it has part of one.
    private bool? GoesDown(int row, int left, int right)
    {
        var floors = 0;
        for (var column = left; column < right; column++)
        {
            floors += _walls.HasFloor(row, column) ? 1 : 0;
        }

        return floors == right - left ? null : floors == 0;
    }

    private bool Mark(int top, int bottom, int left, int right)
    {
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
            {
                if (_taken[row, column])
                {
                    return false;
                }

                _taken[row, column] = true;
            }
        }

        return true;
    }

    // The first rule of equal signs ends the head; where the last line is one too, the one before it begins the foot.
    private void FindParts()
    {
        var doubles = new List<int>();
        for (var i = 1; i < _walls.Rules.Count; i++)
        {
            if (IsDouble(_lines[_walls.Rules[i]].Characters))
            {
                doubles.Add(i);
            }
        }

        var last = _walls.Rules.Count - 1;
        FootStart = doubles is [.., _, var before, var end] && end == last ? before : last;
        HeadEnd = doubles.Count > 0 && doubles[0] < last ? doubles[0] : 0;
    }

    private static bool IsDouble(ReadOnlySpan<char> line) => GridWalls.IsWholeRule(line) && line[1] is '=' or ':' && !line.Contains('-');
}
