namespace OpenSourceHistory.Docx.Flow;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, one for each column group; cells that continue one above among them.</param>
/// <param name="IsHead">True where repeated on each page.</param>
internal sealed record FlowRow(ValueList<FlowCell> Cells, bool IsHead);
