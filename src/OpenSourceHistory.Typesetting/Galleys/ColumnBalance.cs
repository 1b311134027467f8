namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Shares rows out between columns, of like height or one filled after the other (CSS Multi-column 1, section 7). A column ends where no widow, orphan or heading is torn off.
/// Asked for one stretch of rows after another, each a row longer, it takes little time for each.
/// </summary>
internal sealed class ColumnBalance
{
    // Heights are sought to a quarter of a point; what stands in the columns then says exactly how high they are.
    private const long Tolerance = Length.PerPoint / 4;

    // In scaled points, from the top of the first row: they are compared often.
    private readonly long[] _tops;
    private readonly long[] _bottoms;
    private readonly long[] _reaches;
    private readonly int[] _legalEnds;

    /// <summary>Measures rows.</summary>
    /// <param name="galley">The rows as they stand one below the other, in the measure of a column.</param>
    /// <param name="count">Count of columns.</param>
    public ColumnBalance(Galley galley, int count)
    {
        (Galley, Count) = (galley, count);
        var rows = galley.Rows;
        (_tops, _bottoms, _reaches, _legalEnds) = (new long[rows.Count], new long[rows.Count], new long[rows.Count], new int[rows.Count + 1]);
        var y = 0L;
        for (var i = 0; i < rows.Count; i++)
        {
            _tops[i] = y + rows[i].SpaceBefore.ScaledPoints;
            _bottoms[i] = y = _tops[i] + rows[i].Row.Height.ScaledPoints;
            _reaches[i] = y + (rows[i].IsLast ? galley.ClonedBefore(rows[i].Index + 1, 0) : galley.ClonedBefore(rows[i].Index, rows[i].Line + 1)).Below.ScaledPoints;
            _legalEnds[i + 1] = i + 1 == rows.Count || rows[i + 1].CostBefore < BreakCosts.WidowOrOrphan ? i + 1 : _legalEnds[i];
        }
    }

    /// <summary>The rows.</summary>
    public Galley Galley { get; }

    /// <summary>Count of columns.</summary>
    public int Count { get; }

    /// <summary>The least height at which a stretch of rows fits the columns.</summary>
    /// <param name="first">First row.</param>
    /// <param name="end">Row behind the last.</param>
    public Length HeightOf(int first, int end) => Search(first, end, 0, WholeHeight(first, end));

    /// <summary>The least height of a stretch of rows that is one row longer than another.</summary>
    /// <param name="first">First row.</param>
    /// <param name="end">Row behind the last.</param>
    /// <param name="before">Height of the stretch without its last row.</param>
    public Length HeightOf(int first, int end, Length before) =>
        Fits(first, end, before.ScaledPoints)
            ? before
            : Search(first, end, before.ScaledPoints, HighEnough(first, end, before.ScaledPoints + _reaches[end - 1] - _reaches[end - 2]));

    /// <summary>The height of the tallest column where each is filled before the next is begun.</summary>
    /// <param name="first">First row.</param>
    /// <param name="end">Row behind the last.</param>
    /// <param name="height">The height to which they are filled, at which the rows fit.</param>
    public Length FilledHeightOf(int first, int end, Length height) => Tallest(first, end, height.ScaledPoints);

    /// <summary>Height of what is repeated above a row where a column begins with it.</summary>
    /// <param name="row">The row.</param>
    public Length RoomAbove(int row) => EdgeAbove(row) + (Galley.Rows[row].Item.Continued?.Height ?? Length.Zero);

    /// <summary>What boxes repeat above it there.</summary>
    /// <param name="row">The row.</param>
    public Length EdgeAbove(int row) => Galley.ClonedBefore(Galley.Rows[row].Index, Galley.Rows[row].Line).Above;

    /// <summary>Where each column ends: the row behind its last.</summary>
    /// <param name="first">First row.</param>
    /// <param name="end">Row behind the last.</param>
    /// <param name="height">A height at which they fit.</param>
    public int[] EndsOf(int first, int end, Length height)
    {
        var ends = new int[Count];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = first = EndOfColumn(first, end, height.ScaledPoints);
        }

        return ends;
    }

    private Length Search(int first, int end, long low, long high)
    {
        while (high - low > Tolerance)
        {
            var middle = (low + high) / 2;
            (low, high) = Fits(first, end, middle) ? (low, middle) : (middle, high);
        }

        return Tallest(first, end, high);
    }

    private Length Tallest(int first, int end, long height)
    {
        var tallest = 0L;
        for (var i = 0; i < Count && first < end; i++)
        {
            var next = EndOfColumn(first, end, height);
            tallest = next > first ? Math.Max(tallest, WholeHeight(first, next)) : tallest;
            first = next;
        }

        return new Length(tallest);
    }

    private long WholeHeight(int first, int end) => RoomAbove(first).ScaledPoints + _reaches[end - 1] - _tops[first];

    // A row more may end columns elsewhere, above which more is repeated.
    private long HighEnough(int first, int end, long height) => Fits(first, end, height) ? height : WholeHeight(first, end);

    private bool Fits(int first, int end, long height)
    {
        for (var i = 0; i < Count && first < end; i++)
        {
            first = EndOfColumn(first, end, height);
        }

        return first == end;
    }

    private int EndOfColumn(int first, int end, long height)
    {
        if (first == end || WholeHeight(first, end) <= height)
        {
            return end;
        }

        height -= RoomAbove(first).ScaledPoints;

        // The row that reaches too far, by bisection.
        var (low, high) = (first, end - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _reaches[middle] - _tops[first] > height ? (low, middle) : (middle + 1, high);
        }

        return Math.Max(first, _legalEnds[low]);
    }
}
