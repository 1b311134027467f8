namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Cells that start in this row, left to right.</param>
public sealed record TableRow(ValueList<TableCell> Cells) : Node;
