namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>What a row of a table is to Word.</summary>
/// <param name="IsHead">True where it is repeated on each page.</param>
/// <param name="KeepsNext">True where it must stay with the next row, or with the caption below.</param>
internal readonly record struct RowKind(bool IsHead, bool KeepsNext)
{
    /// <summary>Identifier of the style of its paragraphs.</summary>
    public string Style => IsHead ? "TableHeading" : "TableText";
}
