namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Pads the space around headings, quotations, figures and the like so that the text behind them stands on the baseline grid again and
/// facing pages end at the same line.
/// </summary>
internal static class BaselineGrid
{
    // A step that is missed by up to this share is met by taking space away rather than by adding nearly a whole line.
    private const double Shrink = 0.15;

    private static readonly Length s_exact = Length.FromPoints(0.02);

    /// <summary>Fits a galley to the grid.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="grid">Step of the grid.</param>
    public static Galley Fit(Galley galley, Length grid)
    {
        if (grid <= Length.Zero)
        {
            return galley;
        }

        var rows = galley.Rows.AsSpan().ToArray();
        var first = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Forced != ForcedBreak.None)
            {
                first = i;
            }

            if (rows[i].IsOnGrid)
            {
                Pad(rows, first, i, grid);
                first = i + 1;
            }
        }

        return galley with { Rows = ValueList.Create(rows.AsSpan()) };
    }

    private static void Pad(GalleyRow[] rows, int first, int onGrid, Length grid)
    {
        var total = Length.Zero;
        for (var i = first; i <= onGrid; i++)
        {
            total += rows[i].SpaceBefore + (i < onGrid ? rows[i].Height : Length.Zero);
        }

        var missing = MissingTo(total, grid);
        if (missing == Length.Zero)
        {
            return;
        }

        var sink = SinkOf(rows, first, onGrid);
        if (grid - missing <= grid * Shrink && rows[sink].SpaceBefore >= grid - missing)
        {
            missing -= grid;
        }

        if (sink == onGrid || rows[sink].IsHeading || rows[first].Forced != ForcedBreak.None)
        {
            AddSpace(rows, sink, missing);
        }
        else
        {
            AddSpace(rows, sink, missing / 2);
            AddSpace(rows, onGrid, missing - (missing / 2));
        }
    }

    private static Length MissingTo(Length total, Length grid)
    {
        var over = new Length(((total.ScaledPoints % grid.ScaledPoints) + grid.ScaledPoints) % grid.ScaledPoints);
        return over <= s_exact || grid - over <= s_exact ? Length.Zero : grid - over;
    }

    // Above a heading if there is one; else above what is set off.
    private static int SinkOf(GalleyRow[] rows, int first, int onGrid)
    {
        for (var i = first; i < onGrid; i++)
        {
            if (rows[i].IsHeading)
            {
                return i;
            }
        }

        return first;
    }

    private static void AddSpace(GalleyRow[] rows, int index, Length space) =>
        rows[index] = rows[index] with { SpaceBefore = rows[index].SpaceBefore + space };
}
