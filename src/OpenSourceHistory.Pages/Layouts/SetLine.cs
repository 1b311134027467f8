namespace OpenSourceHistory.Pages.Layouts;

/// <summary>A line of text as it stands on a page: what is on one baseline without a wide gap.</summary>
/// <param name="Runs">Its runs, from the left.</param>
internal sealed record SetLine(IReadOnlyList<GlyphRun> Runs)
{
    // Columns, and a folio from its title, are further apart than any words of a line.
    private const double WidestGap = 12;

    /// <summary>Its baseline, from the top.</summary>
    public Length Baseline => Runs[0].Origin.Y;

    /// <summary>Its left end.</summary>
    public Length Left => Runs[0].Origin.X;

    /// <summary>Its right end.</summary>
    public Length Right => EndOf(Runs[^1]);

    /// <summary>Finds the lines of a page.</summary>
    /// <param name="page">The page.</param>
    public static IEnumerable<SetLine> Of(Page page)
    {
        foreach (var row in page.Items.OfType<GlyphRun>().Where(r => r is { Turn: null, Glyphs.Count: > 0 }).GroupBy(r => r.Origin.Y))
        {
            var line = new List<GlyphRun>();
            foreach (var run in row.OrderBy(r => r.Origin.X))
            {
                if (line.Count > 0 && (run.Origin.X - EndOf(line[^1])).Points > WidestGap)
                {
                    yield return new SetLine(line);
                    line = [];
                }

                line.Add(run);
            }

            yield return new SetLine(line);
        }
    }

    /// <summary>Its word spaces: the run, the left edge, and the advance.</summary>
    public IEnumerable<(GlyphRun Run, Length X, Length Advance)> Spaces =>
        Runs.SelectMany(run => run.Glyphs.Where(g => run.Text[g.TextStart] == ' ').Select(g => (run, run.Origin.X + g.X, g.Advance)));

    private static Length EndOf(GlyphRun run) => run.Origin.X + run.Glyphs[^1].X + run.Glyphs[^1].Advance;
}
