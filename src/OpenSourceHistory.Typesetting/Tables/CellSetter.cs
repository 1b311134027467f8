using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Sets the cells of a table.</summary>
/// <param name="flow">The blocks around the table.</param>
/// <param name="grid">The table.</param>
/// <param name="widths">Widths of its columns.</param>
/// <param name="axes">What is aligned in its columns.</param>
/// <param name="room">Room of the table.</param>
internal sealed class CellSetter(BlockSetter flow, TableGrid grid, Length[] widths, ColumnAxes axes, Length room)
{
    /// <summary>True where columns are narrower than their longest words.</summary>
    public bool AreNarrow { get; init; }

    /// <summary>Sets all cells.</summary>
    public ValueList<SetCell> SetAll()
    {
        var cells = new List<SetCell>(grid.Cells.Count);
        foreach (var cell in grid.Cells)
        {
            cells.Add(Set(cell));
        }

        return ValueList.From(cells);
    }

    private SetCell Set(GridCell cell)
    {
        var x = Length.Zero;
        var width = Length.Zero;
        for (var i = 0; i < cell.EndColumn; i++)
        {
            x += i < cell.Column ? widths[i] : Length.Zero;
            width += i < cell.Column ? Length.Zero : widths[i];
        }

        var insets = CellInsets.Of(cell.Style, room);
        var content = Length.Max(Length.FromPoints(1), width - insets.Left - insets.Right);
        return new SetCell(cell, x, width, insets, SetContent(cell, axes.PlaceIn(cell, content)));
    }

    private Galley SetContent(GridCell cell, Measure measure)
    {
        var builder = new GalleyBuilder();
        var inner = flow.Inner(builder, AreNarrow);
        if (flow.Boxes.AnchorOf(cell.Cell) is { } anchor)
        {
            builder.Attach(anchor);
        }

        inner.SetBlocks(cell.Cell.Blocks, measure);
        var content = builder.ToGalley();
        flow.Target.Take(content.Findings);
        return content;
    }
}
