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
        var axes = ColumnAxes.Of(flow, grid);
        var columns = new ColumnWidths(flow, grid, axes, room);
        var widths = columns.Find();
        var width = Length.Zero;
        foreach (var column in widths)
        {
            width += column;
        }

        var scope = flow.Boxes.Open(BoxStyle(style, width), measure, table.Span);
        var cells = new CellSetter(flow, grid, widths, axes, room) { AreNarrow = columns.AreNarrow }.SetAll();
        new TableRows(flow, grid, cells, width) { Continued = new ContinuedLine(flow).RowsOf(table, measure) }.Emit(scope);
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
}
