using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Widths of a table's columns, from what the author says or from the amount of text.</summary>
internal static class GridColumnWidths
{
    /// <summary>Word refuses more columns (17.4.71 names no bound; the program has this one).</summary>
    public const int Most = 63;

    // Room for rules and padding beside the text of a cell, in twips.
    private const int Air = 240;

    // A character is about half as wide as its size; half-points to twips is a factor of ten.
    private const int TwipsPerCharacterAndHalfPoint = 5;

    // No column gets less than this of the width, so that it stays legible.
    private const double NarrowestShare = 0.04;

    /// <summary>Columns that are written.</summary>
    /// <param name="table">The table.</param>
    public static int CountOf(Table table) => Math.Min(table.Columns.Count, Most);

    /// <summary>Widths in twips.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its cells in their places.</param>
    /// <param name="available">Width available, in twips.</param>
    /// <param name="halfPoints">Size of its text.</param>
    /// <param name="fills">True where the table fills the width.</param>
    public static ValueList<int> Of(Table table, List<List<CellPlace>> rows, int available, int halfPoints, bool fills)
    {
        var columns = CountOf(table);
        var wanted = new double[columns];
        var isRelative = table.Columns.Take(columns).Any(c => c.RelativeWidth is not null);
        var characters = isRelative ? [] : Characters(rows, columns);
        for (var i = 0; i < columns; i++)
        {
            wanted[i] = isRelative
                ? Math.Max(table.Columns[i].RelativeWidth ?? (1.0 / columns), NarrowestShare) * available
                : Air + (characters[i] * halfPoints * TwipsPerCharacterAndHalfPoint);
        }

        return Fit(wanted, available, fills || isRelative && table.Columns.Sum(c => c.RelativeWidth ?? 0) > 0.99);
    }

    private static ValueList<int> Fit(double[] wanted, int available, bool fills)
    {
        var sum = wanted.Sum();
        if (sum > available)
        {
            // Long columns give way first: the square root levels their claim.
            for (var i = 0; i < wanted.Length; i++)
            {
                wanted[i] = Math.Max(Math.Sqrt(wanted[i] * available / 4), available * NarrowestShare);
            }

            sum = wanted.Sum();
            fills = true;
        }

        var scale = fills ? available / sum : 1;
        var widths = new int[wanted.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = Math.Max(200, (int)(wanted[i] * scale));
        }

        return ValueList.Create<int>(widths);
    }

    // Cells over several columns say nothing of one.
    private static int[] Characters(List<List<CellPlace>> rows, int columns)
    {
        var longest = new int[columns];
        Array.Fill(longest, 1);
        foreach (var place in rows.SelectMany(row => row))
        {
            if (place is { Cell: { } cell, Span: 1, IsContinued: false })
            {
                longest[place.Column] = cell.Blocks.OfType<Paragraph>().Aggregate(longest[place.Column], (most, p) => Math.Max(most, EastAsianWidth.ColumnsOf(PlainText.Of(p.Inlines))));
            }
        }

        return longest;
    }
}
