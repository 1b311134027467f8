namespace OpenSourceHistory.Docx.Reading;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="IsHead">True where it is repeated as head on each page.</param>
public sealed record WordTableRow(ValueList<WordTableCell> Cells, bool IsHead)
{
    /// <summary>Who inserted it, or null.</summary>
    public WordRevision? Inserted { get; init; }

    /// <summary>Who deleted it, or null.</summary>
    public WordRevision? Deleted { get; init; }
}
