namespace OpenSourceHistory.Typesetting.Structure;

/// <summary>
/// Counts the cells that rows of a table lack. Each place of a table has a cell in its structure (ISO 14289-1, 7.2), whatever rows the author wrote.
/// </summary>
internal static class TableGaps
{
    /// <summary>How many cells each row lacks; rows that lack none are left out.</summary>
    /// <param name="table">The table.</param>
    public static Dictionary<TableRow, int> Of(Table table)
    {
        var widths = new Dictionary<TableRow, int>(ReferenceEqualityComparer.Instance);
        foreach (var rows in (ReadOnlySpan<ValueList<TableRow>>)[table.Head, table.Body, table.Foot])
        {
            AddWidths(rows, widths);
        }

        var columns = widths.Values.DefaultIfEmpty(0).Max();
        return new Dictionary<TableRow, int>(
            widths.Where(w => w.Value < columns).Select(w => KeyValuePair.Create(w.Key, columns - w.Value)), ReferenceEqualityComparer.Instance);
    }

    // Cells never reach from a part of the table into the next.
    private static void AddWidths(ValueList<TableRow> rows, Dictionary<TableRow, int> widths)
    {
        var reaching = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                for (var i = row; i < Math.Min(rows.Count, row + Math.Max(1, cell.RowSpan)); i++)
                {
                    reaching[i] += Math.Max(1, cell.ColumnSpan);
                }
            }

            widths[rows[row]] = reaching[row];
        }
    }
}
