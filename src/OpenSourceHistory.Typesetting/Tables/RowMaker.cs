using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Puts set cells together as rows of the galley.</summary>
/// <param name="flow">The blocks around the table.</param>
/// <param name="grid">The table.</param>
/// <param name="cells">Its cells, set.</param>
/// <param name="width">Width of the table.</param>
internal sealed class RowMaker(BlockSetter flow, TableGrid grid, ValueList<SetCell> cells, Length width)
{
    private readonly Length[] _heights = RowHeights.Of(grid, cells);
    private readonly Length[] _baselines = RowHeights.BaselinesOf(grid, cells);
    private readonly CellIndex _index = new(grid, cells);
    private readonly bool _collapse = flow.Context.Book.StyleOf(grid.Table).BordersCollapse;

    /// <summary>Height of all rows.</summary>
    public Length Height
    {
        get
        {
            var sum = Length.Zero;
            foreach (var height in _heights)
            {
                sum += height;
            }

            return sum;
        }
    }

    /// <summary>True where cells reach over the border between a row and the one above.</summary>
    /// <param name="row">Index of the lower row.</param>
    public bool IsJoinedAbove(int row)
    {
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            if (_index.At(row, column) is { } cell && cell.Place.Row < row)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes a row of the galley, or several where the row is taller than a page.</summary>
    /// <param name="row">Index of the row.</param>
    public IReadOnlyList<GalleyRow> Make(int row)
    {
        if (_heights[row] <= flow.Context.PageHeight)
        {
            return [MakeWhole(row)];
        }

        flow.Target.Warn(TypesettingCodes.RowTooTall, grid.Rows[row].Span, "A row of the table is taller than a page and was broken between its lines");
        return MakeSlices(row);
    }

    private GalleyRow MakeWhole(int row)
    {
        var content = new RowContent();
        PaintGrounds(content.Grounds, row);
        foreach (var cell in _index.InRow(row))
        {
            var top = TopOf(cell) + cell.Insets.Top;
            content.Add(new RowStack(cell.Content, 0, cell.Content.Rows.Count, cell.X + cell.Insets.Left, top));
        }

        return content.ToRow(_heights[row], _baselines[row], grid.Rows[row].Span);
    }

    private void PaintGrounds(List<PageItem> items, int row)
    {
        var whole = new Rect(Length.Zero, Length.Zero, width, _heights[row]);
        Rules.PaintBox(items, flow.Context.Book.StyleOf(grid.Rows[row]), whole, withTop: true, withBottom: true);
        foreach (var cell in _index.InRow(row))
        {
            var style = _collapse ? Collapsed(cell) : cell.Place.Style;
            Rules.PaintBox(items, style, new Rect(cell.X, Length.Zero, cell.Width, SpannedHeight(cell)), withTop: true, withBottom: true);
        }
    }

    // Of two borders that meet, the one of the cell above or to the left is drawn (CSS 2.2, section 17.6.2.1, where they are equal).
    private ComputedStyle Collapsed(SetCell cell)
    {
        var style = cell.Place.Style;
        var border = style.Border;
        if (_index.At(cell.Place.Row, cell.Place.Column - 1) is { } left && Rules.IsVisible(left.Place.Style.Border.Right))
        {
            border = border with { Left = default };
        }

        if (_index.At(cell.Place.Row - 1, cell.Place.Column) is { } above && Rules.IsVisible(above.Place.Style.Border.Bottom))
        {
            border = border with { Top = default };
        }

        return border == style.Border ? style : style with { Border = border };
    }

    private Length SpannedHeight(SetCell cell)
    {
        var sum = Length.Zero;
        for (var i = cell.Place.Row; i < cell.Place.EndRow; i++)
        {
            sum += _heights[i];
        }

        return sum;
    }

    private Length TopOf(SetCell cell)
    {
        var free = SpannedHeight(cell) - cell.Height;
        return cell.Place.Style.VerticalAlign.Mode switch
        {
            VerticalAlignMode.Middle => free / 2,
            VerticalAlignMode.Bottom => free,
            VerticalAlignMode.Top => Length.Zero,
            _ => Length.Max(Length.Zero, Length.Min(free, _baselines[cell.Place.Row] - cell.Baseline)),
        };
    }

    // A slice takes the next line of each cell.
    private List<GalleyRow> MakeSlices(int row)
    {
        var own = _index.InRow(row);
        var count = own.Max(cell => cell.Content.Rows.Count);
        var slices = new List<GalleyRow>(count);
        for (var line = 0; line < count; line++)
        {
            var content = new RowContent();
            var height = Length.Zero;
            foreach (var cell in own)
            {
                if (line < cell.Content.Rows.Count)
                {
                    var top = line == 0 ? cell.Insets.Top : cell.Content.Rows[line].SpaceBefore;
                    var part = new RowStack(cell.Content, line, line + 1, cell.X + cell.Insets.Left, top);
                    content.Add(part);
                    height = Length.Max(height, top + part.Height + (line + 1 == cell.Content.Rows.Count ? cell.Insets.Bottom : Length.Zero));
                }
            }

            slices.Add(content.ToRow(height, Length.Zero, grid.Rows[row].Span));
        }

        return slices;
    }
}
