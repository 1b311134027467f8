using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Sets the tables of a book.</summary>
internal sealed class BookTables : ITableSetter
{
    /// <inheritdoc/>
    public void Set(BlockSetter flow, Table table, Measure measure) => new TableSetter(flow).Set(table, measure);
}
