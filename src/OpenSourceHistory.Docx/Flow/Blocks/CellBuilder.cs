using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds the cells of tables.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="blocks">Builds their content.</param>
internal sealed class CellBuilder(FlowSources sources, BlockBuilder blocks)
{
    /// <summary>A cell that continues one above, or stands where a row is too short.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="isHead">True in a head row.</param>
    public FlowCell Empty(CellPlace place, bool isHead)
    {
        var style = sources.Book.StyleOfSketch(BuiltInStyles.SketchOf(new RowKind(isHead, false).Style));
        var merge = place.IsContinued ? RowMerge.Continue : RowMerge.None;
        var borders = place.Cell is { } cell ? sources.Book.StyleOf(cell).Border : style.Border;
        return new FlowCell([], place.Span, merge) { Borders = borders, Padding = PaddingOf(style) };
    }

    /// <summary>Builds a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its first column.</param>
    /// <param name="at">Its place in the table.</param>
    /// <param name="state">Where the table goes: ids that wait there may stand in the cell.</param>
    public FlowCell Build(TableCell cell, TableRow row, TableColumn column, (CellPlace Place, RowKind Row) at, FlowState state)
    {
        var style = sources.Book.StyleOf(cell);
        var rowStyle = sources.Book.StyleOf(row);
        var inner = state.Row.Inner();
        inner.Anchor(cell);
        blocks.Add(cell.Blocks, new FlowState(inner, new FlowContext(0, 0, sources.NamedStyleOf(cell, at.Row.Style), 0, FlowPlace.Cell, state.Context.Role)));
        return new FlowCell(ItemsOf(inner, style, cell.AlignmentIn(column.Alignment), at.Row), at.Place.Span, at.Place.RowSpan > 1 ? RowMerge.Start : RowMerge.None)
        {
            Borders = WithRow(style.Border, rowStyle.Border),
            Padding = PaddingOf(style),
            Ground = (style.BackgroundColor.Alpha > 0 ? style.BackgroundColor : rowStyle.BackgroundColor).ToRgb(),
            Vertical = style.VerticalAlign.Mode,
        };
    }

    private static ValueList<FlowItem> ItemsOf(ItemRow row, ComputedStyle style, ColumnAlignment alignment, RowKind kind) => ValueList.From(
        row.Items().Select(item => item is FlowParagraph paragraph ? InCell(paragraph, style, alignment, kind) : item));

    private static FlowParagraph InCell(FlowParagraph paragraph, ComputedStyle cell, ColumnAlignment alignment, RowKind kind) => paragraph with
    {
        Format = paragraph.Format with
        {
            KeepNext = kind.KeepsNext || paragraph.Format.KeepNext,
            FirstLine = paragraph.List is null ? 0 : paragraph.Format.FirstLine,
            Alignment = alignment switch
            {
                ColumnAlignment.Left => TextAlignment.Left,
                ColumnAlignment.Center => TextAlignment.Center,
                ColumnAlignment.Right => TextAlignment.Right,
                _ => FlowSources.Unjustified(cell.TextAlign),
            },
        },
    };

    private Sides<int> PaddingOf(ComputedStyle style)
    {
        int Of(Dimension side) => Math.Max(0, Units.Twips(side.Resolve(sources.Measure, Length.Zero)));
        return new Sides<int>(Of(style.Padding.Top), Of(style.Padding.Right), Of(style.Padding.Bottom), Of(style.Padding.Left));
    }

    private static Sides<Border> WithRow(Sides<Border> cell, Sides<Border> row) => new(
        cell.Top.Style == BorderStyle.None ? row.Top : cell.Top,
        cell.Right,
        cell.Bottom.Style == BorderStyle.None ? row.Bottom : cell.Bottom,
        cell.Left);
}
