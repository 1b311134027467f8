using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>A cell and the places of the grid that it covers.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Style">Its style.</param>
/// <param name="Row">Zero-based first row, head rows counted.</param>
/// <param name="Column">Zero-based first column.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
internal sealed record GridCell(TableCell Cell, ComputedStyle Style, int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>Row behind the last one covered.</summary>
    public int EndRow => Row + RowSpan;

    /// <summary>Column behind the last one covered.</summary>
    public int EndColumn => Column + ColumnSpan;
}
