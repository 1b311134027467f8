using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>A cell of a table.</summary>
/// <param name="Items">Its content; empty where it continues the cell above.</param>
/// <param name="ColumnSpan">Columns covered.</param>
/// <param name="Merge">Whether rows are merged.</param>
internal sealed record FlowCell(ValueList<FlowItem> Items, int ColumnSpan, RowMerge Merge)
{
    /// <summary>Rules around the cell.</summary>
    public Sides<Border> Borders { get; init; }

    /// <summary>Distances between rules and text in twips.</summary>
    public Sides<int> Padding { get; init; }

    /// <summary>Ground; transparent for none.</summary>
    public RgbPaint Ground { get; init; } = Paint.Transparent;

    /// <summary>Where the text stands in a high cell.</summary>
    public VerticalAlignMode Vertical { get; init; } = VerticalAlignMode.Top;
}
