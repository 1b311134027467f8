using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Sets tables: grid, column widths, cells, rows, in this order; a break may fall between rows, where the head is set again.</summary>
/// <param name="flow">The blocks around it.</param>
internal sealed class TableSetter(BlockSetter flow)
{
    // The share of a page's height up to which a table stays whole and may wait for the next page.
    private const double MostWaiting = 0.5;

    /// <summary>Sets a table with its caption.</summary>
    /// <param name="table">The table.</param>
    /// <param name="measure">Its room.</param>
    public void Set(Table table, Measure measure)
    {
        var (first, waiting) = (flow.Target.Count, flow.Target.WaitingMargin);
        var style = flow.Context.Book.StyleOf(table);
        flow.Boxes.Enter(table);
        flow.Target.AddMargin(style.Margin.Top.Resolve(measure.Width, Length.Zero));
        var isCaptionAbove = table.Caption is { } own && flow.Context.Book.StyleOf(own).CaptionOnTop;
        if (table.Caption is { } above && isCaptionAbove)
        {
            new FigureSetter(flow).SetCaption(above, measure);
            flow.Target.Break(BreakMode.Avoid);
        }

        SetRows(table, style, measure);
        if (table.Caption is { } below && !isCaptionAbove)
        {
            flow.Target.Break(BreakMode.Avoid);
            new FigureSetter(flow).SetCaption(below, measure);
        }

        flow.Target.AddMargin(style.Margin.Bottom.Resolve(measure.Width, Length.Zero));
        if (FloatItem.MayWait(table.Caption, style))
        {
            LetWait(first, waiting);
        }

        flow.Target.Break(style.BreakAfter);
    }

    // A higher one is cut, where that leaves less of a page empty.
    private void LetWait(int first, Length waiting)
    {
        if (flow.Target.Count > first && !flow.IsPlacedWhole && flow.Target.HeightFrom(first) <= flow.Context.PageHeight * MostWaiting)
        {
            flow.Target.KeepTogether(first);
            flow.Target.MakeFloat(first, waiting);
        }
    }

    private void SetRows(Table table, ComputedStyle style, Measure measure)
    {
        var grid = TableGrid.Of(table, flow.Context.Book);
        if (grid.ColumnCount == 0 || grid.Rows.Count == 0)
        {
            return;
        }

        var insets = CellInsets.Of(style, measure.Width);
        var room = Length.Max(Length.FromPoints(1), measure.Width - insets.Left - insets.Right);
        var widths = new ColumnWidths(flow, grid, room).Find();
        var width = Length.Zero;
        foreach (var column in widths)
        {
            width += column;
        }

        var scope = flow.Boxes.Open(BoxStyle(style, width), measure, table.Span);
        var rows = new RowMaker(flow, grid, new CellSetter(flow, grid, widths, room).SetAll(), width);
        Emit(grid, rows, scope);
        flow.Boxes.Close(scope);
    }

    // The rows' own width is the content width; margins and breaks are seen to around the caption.
    private static ComputedStyle BoxStyle(ComputedStyle style, Length width) => style with
    {
        Margin = style.Margin with { Top = Dimension.Zero, Bottom = Dimension.Zero },
        Width = Dimension.Of(width),
        MaxWidth = Dimension.Auto,
        BreakAfter = BreakMode.Auto,
        Display = DisplayMode.Table,
    };

    private void Emit(TableGrid grid, RowMaker rows, BoxScope scope)
    {
        var whole = rows.Height <= flow.Context.PageHeight ? BreakCosts.TableSplit : 0;
        var made = new List<GalleyRow>(grid.Rows.Count);
        var body = 0;
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var cost = CostBefore(grid, rows, i, whole);
            body = i == grid.HeadCount ? made.Count : body;
            foreach (var row in rows.Make(i))
            {
                made.Add(row with { X = scope.Content.X, BreakCost = cost });
                cost = 0;
            }
        }

        flow.Target.Add(new TableItem(ValueList.From(made), HeadOf(made[..body]), body));
    }

    private static long CostBefore(TableGrid grid, RowMaker rows, int row, long whole)
    {
        if (row == 0)
        {
            return 0;
        }

        if (row <= grid.HeadCount || rows.IsJoinedAbove(row))
        {
            return BreakCosts.Torn;
        }

        var isLone = row == grid.HeadCount + 1 || row == grid.Rows.Count - 1;
        return whole + (isLone ? BreakCosts.LoneTableRow : 0);
    }

    // A head of a third of the page or more would leave too little room for what it heads.
    private RepeatedHead? HeadOf(List<GalleyRow> rows)
    {
        var height = Length.Zero;
        foreach (var row in rows)
        {
            height += row.Height;
        }

        return height == Length.Zero || height > flow.Context.PageHeight / 3 ? null : new RepeatedHead(height, ValueList.From(rows));
    }
}
