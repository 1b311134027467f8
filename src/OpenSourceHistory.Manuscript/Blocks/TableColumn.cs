namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A column of a table.</summary>
/// <param name="Alignment">How its cells are aligned.</param>
/// <param name="RelativeWidth">Share of the table's width, 0 to 1; null for as wide as its text needs.</param>
public sealed record TableColumn(ColumnAlignment Alignment, double? RelativeWidth);
