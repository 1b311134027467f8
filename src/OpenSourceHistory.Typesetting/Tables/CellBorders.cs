using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Which borders of a cell are drawn.</summary>
/// <param name="layout">The table.</param>
/// <param name="collapse">True where borders that meet are one.</param>
internal sealed class CellBorders(TableLayout layout, bool collapse)
{
    /// <summary>A cell's style with the borders that are drawn of it on a page.</summary>
    /// <param name="run">The cell.</param>
    /// <param name="line">Index of its first strip on the page.</param>
    /// <param name="first">Index of the page's first strip of the table.</param>
    public ComputedStyle StyleOf(CellRun run, int line, int first) => collapse ? Collapsed(run.Cell, Above(run, line, first)) : run.Cell.Place.Style;

    // On a page that the table goes on on, what stands above is its head.
    private SetCell? Above(CellRun run, int line, int first) =>
        layout.Index.At((line == first && line > 0 ? layout.Grid.HeadCount : layout.Strips[line].Row) - 1, run.Cell.Place.Column);

    // Of two borders that meet, the one of the cell above or to the left is drawn (CSS 2.2, section 17.6.2.1, where they are equal).
    private ComputedStyle Collapsed(SetCell cell, SetCell? above)
    {
        var style = cell.Place.Style;
        var border = style.Border;
        if (layout.Index.At(cell.Place.Row, cell.Place.Column - 1) is { } left && Rules.IsVisible(left.Place.Style.Border.Right))
        {
            border = border with { Left = default };
        }

        if (above is not null && Rules.IsVisible(above.Place.Style.Border.Bottom))
        {
            border = border with { Top = default };
        }

        return border == style.Border ? style : style with { Border = border };
    }
}
