using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Testing.Pages;

/// <summary>What can be measured of how evenly pages are set: figures of their justified lines.</summary>
/// <param name="Lines">How many lines were measured.</param>
/// <param name="Unevenness">Root mean square of the word spaces' deviation from their mean, in em.</param>
/// <param name="Loose">Share of lines whose spaces are wider than one and a half natural ones.</param>
/// <param name="Tight">Share of lines whose spaces are narrower than two thirds of natural ones.</param>
/// <param name="Hyphenated">Share of lines that end in a hyphen of hyphenation.</param>
/// <param name="LongestLadder">Most lines in a row that end in hyphens.</param>
/// <param name="PageEndHyphens">Pages that end in a hyphen.</param>
/// <param name="OffGrid">Lines whose baseline is off the grid of the first line.</param>
public sealed record TypesettingFigures(
    int Lines, double Unevenness, double Loose, double Tight, double Hyphenated, int LongestLadder, int PageEndHyphens, int OffGrid)
{
    private const double MostLoose = 1.5;
    private const double LeastTight = 2.0 / 3;

    // Lengths are rounded to 1/65,536 point; a hundredth is a miss.
    private const double Exact = 0.01;

    /// <summary>Measures pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="size">Size of the text's type; other type is not looked at.</param>
    /// <param name="leading">Step of the grid.</param>
    /// <param name="right">Right edge of the text block, from the left of the trim box: lines that reach it are justified.</param>
    public static TypesettingFigures Of(IEnumerable<Page> pages, Length size, Length leading, Length right)
    {
        var lines = pages.SelectMany((page, index) => LinesOf(page, index, size)).ToList();
        var full = lines.FindAll(line => line.Right >= right.Points - 1 && line.Spaces.Count > 0);
        var spaces = full.SelectMany(line => line.Spaces).Select(space => space / size.Points).ToList();
        var mean = spaces.Average();
        return new TypesettingFigures(
            full.Count,
            Math.Sqrt(spaces.Average(space => (space - mean) * (space - mean))),
            Share(full, line => line.Spaces.Average() > MostLoose * line.NaturalSpace),
            Share(full, line => line.Spaces.Average() < LeastTight * line.NaturalSpace),
            Share(full, line => line.IsHyphenated),
            LadderOf(lines),
            lines.GroupBy(line => line.Page).Count(page => page.MaxBy(line => line.Baseline)!.IsHyphenated),
            lines.Count(line => IsOff(line.Baseline - lines[0].Baseline, leading.Points)));
    }

    private static double Share(List<MeasuredLine> lines, Func<MeasuredLine, bool> predicate) => lines.Count(predicate) / (double)lines.Count;

    private static bool IsOff(double distance, double step) => Math.Abs(distance - (Math.Round(distance / step) * step)) > Exact;

    private static int LadderOf(List<MeasuredLine> lines)
    {
        var (longest, current) = (0, 0);
        foreach (var line in lines)
        {
            current = line.IsHyphenated ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private static IEnumerable<MeasuredLine> LinesOf(Page page, int index, Length size) =>
        page.Items.OfType<GlyphRun>().Where(run => run.FontSize == size).GroupBy(run => run.Origin.Y.Points)
            .Select(runs => new MeasuredLine(
                index,
                runs.Key,
                runs.Max(run => (run.Origin.X + run.Glyphs[^1].X + run.Glyphs[^1].Advance).Points),
                [.. runs.SelectMany(SpacesOf)],
                NaturalSpaceOf(runs.First()),
                runs.Last().Text.EndsWith('\u00AD')));

    private static IEnumerable<double> SpacesOf(GlyphRun run) => run.Glyphs.Where(glyph => run.Text[glyph.TextStart] == ' ').Select(glyph => glyph.Advance.Points);

    private static double NaturalSpaceOf(GlyphRun run) =>
        TextShaper.Shape(run.Face, " ", 0, 1, new ShapingOptions("en", []))[0].Advance * run.FontSize.Points / run.Face.Metrics.UnitsPerEm;

    private sealed record MeasuredLine(int Page, double Baseline, double Right, List<double> Spaces, double NaturalSpace, bool IsHyphenated);
}
