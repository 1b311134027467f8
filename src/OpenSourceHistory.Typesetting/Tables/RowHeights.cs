namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Finds how high the rows of a table are and where their baselines stand (CSS 2.2, section 17.5.3).</summary>
internal static class RowHeights
{
    /// <summary>Heights of all rows.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="cells">Its cells, set.</param>
    public static Length[] Of(TableGrid grid, ValueList<SetCell> cells)
    {
        var heights = new Length[grid.Rows.Count];
        var baselines = BaselinesOf(grid, cells);
        foreach (var cell in cells)
        {
            if (cell.Place.RowSpan == 1)
            {
                var drop = cell.Place.Style.VerticalAlign.Mode == Styles.Values.VerticalAlignMode.Baseline
                    ? Length.Max(Length.Zero, baselines[cell.Place.Row] - cell.Baseline)
                    : Length.Zero;
                heights[cell.Place.Row] = Length.Max(heights[cell.Place.Row], cell.Height + drop);
            }
        }

        foreach (var cell in cells)
        {
            Stretch(heights, cell);
        }

        return heights;
    }

    /// <summary>First baselines of all rows: the lowest of the cells aligned at their baselines.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="cells">Its cells, set.</param>
    public static Length[] BaselinesOf(TableGrid grid, ValueList<SetCell> cells)
    {
        var baselines = new Length[grid.Rows.Count];
        foreach (var cell in cells)
        {
            baselines[cell.Place.Row] = Length.Max(baselines[cell.Place.Row], cell.Baseline);
        }

        return baselines;
    }

    // What a cell over several rows lacks, the last of them gets.
    private static void Stretch(Length[] heights, SetCell cell)
    {
        var have = Length.Zero;
        for (var i = cell.Place.Row; i < cell.Place.EndRow; i++)
        {
            have += heights[i];
        }

        if (cell.Height > have)
        {
            heights[cell.Place.EndRow - 1] += cell.Height - have;
        }
    }
}
