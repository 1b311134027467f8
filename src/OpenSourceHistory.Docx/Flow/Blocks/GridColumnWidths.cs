using OpenSourceHistory.Manuscript.Blocks;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Widths of a table's columns: what the author says, else room for the longest word of each, and the rest by the amount of text.</summary>
internal static class GridColumnWidths
{
    /// <summary>Word refuses more columns (17.4.71 names no bound; the program has this one).</summary>
    public const int Most = 63;

    // No column is narrower, in twips.
    private const int Narrowest = 200;

    // No column that its author measures gets less than this of the width, so that it stays legible.
    private const double NarrowestShare = 0.04;

    /// <summary>Columns that are written.</summary>
    /// <param name="table">The table.</param>
    public static int CountOf(Table table) => Math.Min(table.Columns.Count, Most);

    /// <summary>Widths in twips.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its cells in their places.</param>
    /// <param name="available">Width available, in twips.</param>
    /// <param name="fills">True where the table fills the width.</param>
    /// <param name="sources">What the flow is built from.</param>
    public static ValueList<int> Of(Table table, List<List<CellPlace>> rows, int available, bool fills, FlowSources sources)
    {
        var columns = table.Columns.Take(CountOf(table)).ToList();
        var widths = columns.Exists(c => c.RelativeWidth is not null)
            ? Scaled([.. columns.Select(c => Math.Max(c.RelativeWidth ?? (1.0 / columns.Count), NarrowestShare) * available)], available, fills || columns.Sum(c => c.RelativeWidth ?? 0) > 0.99)
            : Fit(MeasuresOf(rows, columns.Count, sources), available, fills);
        return ValueList.From(widths.Select(width => Math.Max(Narrowest, (int)width)));
    }

    private static double[] Fit(CellText[] columns, int available, bool fills)
    {
        var wanted = columns.Select(c => (double)c.Wanted).ToArray();
        var least = columns.Select(c => (double)c.Least).ToArray();
        if (wanted.Sum() <= available || least.Sum() >= available)
        {
            return Scaled(wanted.Sum() <= available ? wanted : least, available, fills || least.Sum() >= available);
        }

        // Long columns give way first: the square root levels their claim to what the words leave.
        var claims = columns.Select(c => Math.Sqrt(c.Wanted - c.Least)).ToArray();
        var rest = available - least.Sum();
        return [.. least.Select((width, i) => width + (rest * claims[i] / claims.Sum()))];
    }

    private static double[] Scaled(double[] widths, int available, bool fills)
    {
        var scale = fills || widths.Sum() > available ? available / Math.Max(1, widths.Sum()) : 1;
        return [.. widths.Select(width => width * scale)];
    }

    // Cells over several columns say nothing of one.
    private static CellText[] MeasuresOf(List<List<CellPlace>> rows, int columns, FlowSources sources)
    {
        var measures = new CellText[columns];
        foreach (var place in rows.SelectMany(row => row))
        {
            if (place is { Cell: { } cell, Span: 1, IsContinued: false })
            {
                measures[place.Column] = measures[place.Column].Or(CellText.Of(cell, sources));
            }
        }

        return measures;
    }
}
