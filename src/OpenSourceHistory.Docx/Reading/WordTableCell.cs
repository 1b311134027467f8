namespace OpenSourceHistory.Docx.Reading;

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">Its content.</param>
/// <param name="ColumnSpan">Columns that it covers.</param>
/// <param name="ContinuesAbove">True where it belongs to the cell above.</param>
public sealed record WordTableCell(ValueList<WordBlock> Blocks, int ColumnSpan, bool ContinuesAbove)
{
    /// <summary>Who inserted it, or null.</summary>
    public WordRevision? Inserted { get; init; }

    /// <summary>Who deleted it, or null.</summary>
    public WordRevision? Deleted { get; init; }
}
