using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Blocks;

/// <summary>A cell of a table by its place.</summary>
/// <param name="Row">Its first row.</param>
/// <param name="Column">Its first column.</param>
/// <param name="ColumnSpan">Columns that it covers.</param>
/// <param name="Blocks">Its content.</param>
internal sealed record DrawnCell(int Row, int Column, int ColumnSpan, ValueList<WordBlock> Blocks)
{
    /// <summary>Rows that it covers.</summary>
    public int RowSpan { get; init; } = 1;
}
