using System.Globalization;

namespace OpenSourceHistory.Testing.Tagging;

/// <summary>Whether a table is regular, so that each cell has its heads (ISO 14289-1, 7.2 and 7.5).</summary>
internal static class TableCheck
{
    private static readonly string[] s_groups = ["THead", "TBody", "TFoot"];

    public static IEnumerable<string> FaultsOf(StructureNode table)
    {
        var kids = table.Children.ConvertAll(c => c.Type);
        if (kids.Count(k => k == "THead") > 1 || kids.Count(k => k == "TFoot") > 1)
        {
            yield return "7.2: two heads or feet";
        }

        if (kids.Exists(k => k is "THead" or "TFoot") && !kids.Contains("TBody"))
        {
            yield return "7.2: a table with a head or foot has no body";
        }

        if (kids.Skip(1).SkipLast(1).Contains("Caption") || kids.Count(k => k == "Caption") > 1)
        {
            yield return "7.2: a caption in the middle";
        }

        foreach (var fault in CheckGrid([.. table.Children.SelectMany(c => s_groups.Contains(c.Type) ? c.Children : [c]).Where(r => r.Type == "TR")]))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> CheckGrid(List<StructureNode> rows)
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Children)
            {
                var column = 0;
                for (; taken.Contains((row, column)); column++)
                {
                }

                foreach (var place in from r in Enumerable.Range(row, Span(cell, "RowSpan")) from c in Enumerable.Range(column, Span(cell, "ColSpan")) select (r, c))
                {
                    if (!taken.Add(place))
                    {
                        yield return "7.2: two cells in one place";
                    }
                }
            }
        }

        var widths = Enumerable.Range(0, rows.Count).Select(r => taken.Count(t => t.Row == r)).Distinct().ToList();
        if (widths.Count > 1 || taken.Any(t => t.Row >= rows.Count))
        {
            yield return $"7.2: rows of {string.Join(", ", widths)} columns, or cells that go on below the table";
        }
    }

    private static int Span(StructureNode cell, string name) => int.Parse(cell.Attributes.GetValueOrDefault(name, "1"), CultureInfo.InvariantCulture);
}
