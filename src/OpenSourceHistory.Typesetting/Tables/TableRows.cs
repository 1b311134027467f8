using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Adds the rows of a table to the galley: where it may be broken, and what is set again on each page that it goes on on.</summary>
/// <param name="flow">The blocks around the table.</param>
/// <param name="grid">The table.</param>
/// <param name="cells">Its cells, set.</param>
/// <param name="width">Its width.</param>
internal sealed class TableRows(BlockSetter flow, TableGrid grid, ValueList<SetCell> cells, Length width)
{
    // A head, or a foot, of more of the page would leave too little room for what it stands with.
    private const double MostRepeated = 1.0 / 3;

    private readonly Length[] _heights = RowHeights.Of(grid, cells);

    /// <summary>What stands above the table on pages that it continues on.</summary>
    public ValueList<GalleyRow> Continued { get; init; } = [];

    private Length HeadHeight => RepeatedHeight(0, grid.HeadCount) + ContinuedHeight;

    private Length ContinuedHeight => Continued is [var line] && !flow.IsPlacedWhole ? line.Height : Length.Zero;

    private Length FootHeight => RepeatedHeight(grid.FootRow, grid.Rows.Count);

    /// <summary>Adds them.</summary>
    /// <param name="scope">The table's box.</param>
    public void Emit(BoxScope scope)
    {
        var layout = new TableLayout(grid, cells, _heights, width, flow.Context.PageHeight - HeadHeight - FootHeight, flow.Context.Page.AroundNotes);
        var maker = new RowMaker(flow, layout);
        var whole = layout.Height <= flow.Context.PageHeight ? BreakCosts.TableSplit : 0;
        var rows = new GalleyRow[layout.Strips.Count];
        for (var line = 0; line < rows.Length; line++)
        {
            rows[line] = maker.RowOn(line, 0, rows.Length) with { X = scope.Content.X, BreakCost = line == 0 ? 0 : CostBefore(layout, line, whole) };
            ReportTall(layout, line);
        }

        flow.Target.Add(new TableItem(ValueList.Create<GalleyRow>(rows), maker)
        {
            Head = HeadOf(rows[..layout.StripOf(grid.HeadCount)]),
            Foot = FootHeight == Length.Zero ? null : new RepeatedRows(FootHeight, ValueList.Create(rows.AsSpan(layout.StripOf(grid.FootRow)))),
            BodyLine = layout.StripOf(grid.HeadCount),
        });
    }

    private void ReportTall(TableLayout layout, int line)
    {
        if (layout.BeginsRow(line) && line + 1 < layout.Strips.Count && !layout.BeginsRow(line + 1))
        {
            flow.Target.Warn(
                TypesettingCodes.RowTooTall,
                grid.Rows[layout.Strips[line].Row].Span,
                "A row of the table is taller than a page and was broken between its lines");
        }
    }

    private long CostBefore(TableLayout layout, int line, long whole)
    {
        var row = layout.Strips[line].Row;
        if (!layout.BeginsRow(line))
        {
            return layout.Strips[line].Cost;
        }

        if (row <= grid.HeadCount || (row >= grid.FootRow && FootHeight > Length.Zero))
        {
            return BreakCosts.Torn;
        }

        var isLone = row == grid.HeadCount + 1 || row == grid.Rows.Count - 1;
        return whole + (layout.IsJoinedAbove(row) ? BreakCosts.CellSplit : isLone ? BreakCosts.LoneTableRow : 0);
    }

    // None in what is placed whole.
    private Length RepeatedHeight(int first, int end)
    {
        var height = Length.Zero;
        for (var row = first; row < end; row++)
        {
            height += _heights[row];
        }

        return flow.IsPlacedWhole || height > flow.Context.PageHeight * MostRepeated ? Length.Zero : height;
    }

    private RepeatedRows? HeadOf(GalleyRow[] rows)
    {
        var own = RepeatedHeight(0, grid.HeadCount) == Length.Zero ? [] : rows;
        return HeadHeight == Length.Zero ? null : new RepeatedRows(HeadHeight, ValueList.From([.. Continued, .. own])) { Above = ContinuedHeight };
    }
}
