using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Where the cells of a table stand, and the strips that they cover.</summary>
internal sealed class TableLayout
{
    private readonly Length[] _heights;
    private readonly Length[] _rowTops;
    private readonly int[] _stripOfRow;
    private readonly List<CellRun>[] _runs;

    /// <summary>Lays a table out.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="cells">Its cells, set.</param>
    /// <param name="heights">Heights of its rows.</param>
    /// <param name="width">Its width.</param>
    /// <param name="tallest">Height of the tallest row that a page can hold.</param>
    /// <param name="aroundNotes">Height of what stands around notes.</param>
    public TableLayout(TableGrid grid, ValueList<SetCell> cells, Length[] heights, Length width, Length tallest, Length aroundNotes)
    {
        (Grid, Width, Index) = (grid, width, new CellIndex(cells));
        (_heights, Baselines) = (heights, RowHeights.BaselinesOf(grid, cells));
        _rowTops = new Length[_heights.Length + 1];
        for (var row = 0; row < _heights.Length; row++)
        {
            _rowTops[row + 1] = _rowTops[row] + _heights[row];
        }

        Strips = new StripCutter(Index, grid.ColumnCount, tallest, aroundNotes).Cut(_heights, LinesOf);
        _stripOfRow = FirstStrips();
        _runs = RunsOf(cells);
    }

    /// <summary>The table.</summary>
    public TableGrid Grid { get; }

    /// <summary>Its width.</summary>
    public Length Width { get; }

    /// <summary>Its height.</summary>
    public Length Height => _rowTops[^1];

    /// <summary>Its cells by place.</summary>
    public CellIndex Index { get; }

    /// <summary>First baselines of the rows, from their tops.</summary>
    public Length[] Baselines { get; }

    /// <summary>Its strips.</summary>
    public ValueList<TableStrip> Strips { get; }

    /// <summary>Index of the first strip of a row.</summary>
    /// <param name="row">Index of the row; one more than the last for the end.</param>
    public int StripOf(int row) => _stripOfRow[row];

    /// <summary>True for a strip that a row begins with.</summary>
    /// <param name="strip">Index of the strip.</param>
    public bool BeginsRow(int strip) => StripOf(Strips[strip].Row) == strip;

    /// <summary>The cells that cover a strip, from left to right.</summary>
    /// <param name="strip">Index of the strip.</param>
    public IReadOnlyList<CellRun> RunsAt(int strip) => _runs[strip];

    /// <summary>True where cells reach over the border between a row and the one above.</summary>
    /// <param name="row">Index of the lower row.</param>
    public bool IsJoinedAbove(int row) => _runs[StripOf(row)].Exists(run => run.First < StripOf(row));

    private int[] FirstStrips()
    {
        var firsts = new int[_heights.Length + 1];
        foreach (var strip in Strips)
        {
            firsts[strip.Row + 1]++;
        }

        for (var row = 1; row < firsts.Length; row++)
        {
            firsts[row] += firsts[row - 1];
        }

        return firsts;
    }

    private List<CellRun>[] RunsOf(ValueList<SetCell> cells)
    {
        var runs = new List<CellRun>[Strips.Count];
        for (var strip = 0; strip < runs.Length; strip++)
        {
            runs[strip] = [];
        }

        foreach (var cell in cells)
        {
            var run = new CellRun(cell, LinesOf(cell), Strips, StripOf(cell.Place.Row), StripOf(cell.Place.EndRow));
            for (var strip = run.First; strip < run.End; strip++)
            {
                runs[strip].Add(run);
            }
        }

        foreach (var own in runs)
        {
            own.Sort((one, other) => one.Cell.Place.Column - other.Cell.Place.Column);
        }

        return runs;
    }

    private RowStack LinesOf(SetCell cell) =>
        new(cell.Content, 0, cell.Content.Rows.Count, cell.X + cell.Insets.Left, _rowTops[cell.Place.Row] + TopOf(cell) + cell.Insets.Top);

    private Length TopOf(SetCell cell)
    {
        var free = _rowTops[cell.Place.EndRow] - _rowTops[cell.Place.Row] - cell.Height;
        return cell.Place.Style.VerticalAlign.Mode switch
        {
            VerticalAlignMode.Middle => free / 2,
            VerticalAlignMode.Bottom => free,
            VerticalAlignMode.Top => Length.Zero,
            _ => Length.Max(Length.Zero, Length.Min(free, Baselines[cell.Place.Row] - cell.Baseline)),
        };
    }
}
