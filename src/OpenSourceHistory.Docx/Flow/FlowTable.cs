using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>A table.</summary>
/// <param name="Node">The table of the manuscript.</param>
/// <param name="Columns">Column widths in twips.</param>
/// <param name="Rows">Its rows, heads first.</param>
/// <param name="Left">Indent in twips.</param>
/// <param name="Borders">Rules around the table.</param>
internal sealed record FlowTable(Table Node, ValueList<int> Columns, ValueList<FlowRow> Rows, int Left, Sides<Border> Borders) : FlowItem
{
    /// <summary>Title for those who do not see the table, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The name that the author, or the sheet, gives to its style; null for the program's.</summary>
    public string? StyleName { get; init; }

    /// <summary>True where the table is centred in its measure.</summary>
    public bool IsCentered { get; init; }
}
