namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets tables into a galley. What a cell holds is set by the blocks around the table, so that neither needs to know the other's insides.</summary>
internal interface ITableSetter
{
    /// <summary>Sets a table with its caption.</summary>
    /// <param name="flow">The blocks around it.</param>
    /// <param name="table">The table.</param>
    /// <param name="measure">Its room.</param>
    void Set(BlockSetter flow, Table table, Measure measure);
}
