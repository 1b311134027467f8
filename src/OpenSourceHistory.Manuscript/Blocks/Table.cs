namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A table.</summary>
/// <param name="Caption">Caption, or null.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Head">Rows repeated on each page.</param>
/// <param name="Body">Other rows.</param>
public sealed record Table(Caption? Caption, ValueList<TableColumn> Columns, ValueList<TableRow> Head, ValueList<TableRow> Body) : Block;
