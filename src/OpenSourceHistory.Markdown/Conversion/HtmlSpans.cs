namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>
/// Finds the columns of an HTML table's cells (HTML, section 4.9.12). What spans ask for beyond the table's rows, or over columns in which no
/// cell begins, is cut.
/// </summary>
internal sealed class HtmlSpans
{
    private readonly SortedSet<int> _starts = [];
    private readonly List<Placed> _all = [];

    /// <summary>True where no cell of some rows asks for rows beyond them.</summary>
    /// <param name="rows">The rows.</param>
    public static bool StayWithin(List<HtmlPart> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var left = rows.Count - i;
            if (rows[i].Nodes.OfType<HtmlPart>().Any(c => HtmlTable.RowSpanOf(c) is var span && (span == 0 || span > left)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Places the cells of a part of a table, row by row; other nodes of a row come into a cell of their own.</summary>
    /// <param name="rows">The rows.</param>
    public List<List<Placed>> Place(List<HtmlPart> rows)
    {
        var placed = new List<List<Placed>>(rows.Count);
        var above = new List<Reach>();
        for (var i = 0; i < rows.Count; i++)
        {
            placed.Add(PlaceRow(rows[i], rows.Count - i, ref above));
        }

        return placed;
    }

    /// <summary>Counts columns by the cells that begin in them, and cuts spans to them.</summary>
    /// <returns>The count of columns.</returns>
    public int Compact()
    {
        var starts = _starts.ToList();
        foreach (var cell in _all)
        {
            cell.ColumnSpan = Math.Max(1, IndexOf(starts, cell.Column + cell.ColumnSpan) - IndexOf(starts, cell.Column));
        }

        return starts.Count;
    }

    private static int IndexOf(List<int> starts, int column)
    {
        var index = starts.BinarySearch(column);
        return index < 0 ? ~index : index;
    }

    private List<Placed> PlaceRow(HtmlPart row, int rowsLeft, ref List<Reach> above)
    {
        var cells = new List<Placed>();
        var reaches = new List<Reach>();
        var (column, next) = (0, 0);
        foreach (var cell in CellsOf(row))
        {
            column = SkipReaches(above, ref next, column, reaches);
            var asked = HtmlTable.RowSpanOf(cell);
            var placed = new Placed(cell, column, HtmlTable.ColumnSpanOf(cell), asked == 0 ? rowsLeft : Math.Min(asked, rowsLeft));
            _starts.Add(column);
            _all.Add(placed);
            cells.Add(placed);
            // A cell does not reach over one that comes down from above.
            placed.ColumnSpan = next < above.Count ? Math.Clamp(placed.ColumnSpan, 1, Math.Max(1, above[next].Start - column)) : placed.ColumnSpan;
            column += placed.ColumnSpan;
            if (placed.RowSpan > 1)
            {
                reaches.Add(new Reach(placed.Column, column, placed.RowSpan - 1));
            }
        }

        SkipReaches(above, ref next, int.MaxValue, reaches);
        above = reaches;
        return cells;
    }

    private static int SkipReaches(List<Reach> above, ref int next, int column, List<Reach> reaches)
    {
        while (next < above.Count && above[next].Start <= column)
        {
            var reach = above[next++];
            column = Math.Max(column, reach.End);
            if (reach.Rows > 1)
            {
                reaches.Add(reach with { Rows = reach.Rows - 1 });
            }
        }

        return column;
    }

    private static List<HtmlPart> CellsOf(HtmlPart row) => [.. row.Nodes.Select(node => node is HtmlPart { Name: "td" or "th" } cell
        ? cell
        : new HtmlPart(new Html.HtmlToken(Html.HtmlTokenKind.Start, "td", [], 0, 0), [node]) { Span = node.Span })];

    // Columns that a cell of an earlier row covers, and for how many rows more.
    private readonly record struct Reach(int Start, int End, int Rows);

    /// <summary>A cell in its place.</summary>
    internal sealed class Placed(HtmlPart cell, int column, int columnSpan, int rowSpan)
    {
        /// <summary>The cell.</summary>
        public HtmlPart Cell => cell;

        /// <summary>Its first column.</summary>
        public int Column => column;

        /// <summary>Columns that it covers.</summary>
        public int ColumnSpan { get; set; } = columnSpan;

        /// <summary>Rows that it covers.</summary>
        public int RowSpan => rowSpan;
    }
}
