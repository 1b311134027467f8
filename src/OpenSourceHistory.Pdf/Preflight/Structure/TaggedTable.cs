namespace OpenSourceHistory.Pdf.Preflight.Structure;

/// <summary>The cells of a table by row and column.</summary>
internal static class TaggedTable
{
    // Beyond, a span is a mistake, and the rest of the table is not gone through.
    private const int MostSpan = 1000;

    /// <summary>What is irregular in a table, in a few words; null where each row has as many columns and no two cells overlap.</summary>
    /// <param name="table">The table.</param>
    /// <param name="attributes">What elements say of themselves.</param>
    public static string? FaultOf(OpenedElement table, ElementAttributes attributes)
    {
        var rows = table.Children.SelectMany(c => c.Is("THead", "TBody", "TFoot") ? c.Children : [c]).Where(r => r.Is("TR")).ToList();
        var taken = new HashSet<(int Row, int Column)>();
        var widths = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children)
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                if (Take(cell, (row, column), widths, taken, attributes) is { } fault)
                {
                    return fault;
                }
            }
        }

        return widths.Distinct().Count() > 1 ? $"a table with rows of {string.Join(" and ", widths.Distinct().Order().Take(2))} columns" : null;
    }

    private static string? Take(OpenedElement cell, (int Row, int Column) at, int[] widths, HashSet<(int Row, int Column)> taken, ElementAttributes attributes)
    {
        var (high, wide) = (attributes.NumberOf(cell, "RowSpan", 1), attributes.NumberOf(cell, "ColSpan", 1));
        if (high is < 1 or > MostSpan || wide is < 1 or > MostSpan || at.Row + high > widths.Length)
        {
            return "a cell that goes on below its table";
        }

        for (var row = at.Row; row < at.Row + high; row++)
        {
            widths[row] += wide;
            for (var column = at.Column; column < at.Column + wide; column++)
            {
                if (!taken.Add((row, column)))
                {
                    return "two cells of a table in one place";
                }
            }
        }

        return null;
    }
}
