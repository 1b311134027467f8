namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Where a cell stands in the grid.</summary>
/// <param name="Cell">The cell, or null where the row is too short.</param>
/// <param name="Column">First column.</param>
/// <param name="Span">Columns covered.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="IsContinued">True where the cell began in a row above.</param>
internal readonly record struct CellPlace(TableCell? Cell, int Column, int Span, int RowSpan, bool IsContinued);
