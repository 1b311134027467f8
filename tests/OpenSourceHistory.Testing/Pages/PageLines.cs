using System.Globalization;
using System.Text;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Testing.Pages;

/// <summary>
/// Finished pages as text that a person can read: a row for each baseline with its ends and its height in points from the top left of the
/// trim box, the face and size where they change, and a bar where text stands apart. What is not text has a row of its own.
/// </summary>
public static class PageLines
{
    // Text further apart than this, in points, stands in another cell or column.
    private const double Gap = 3;

    /// <summary>All pages of a document.</summary>
    /// <param name="document">The pages.</param>
    public static string Print(PageDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {page.Label} ==\n");
            AppendRows(text, page);
        }

        return text.ToString();
    }

    private static void AppendRows(StringBuilder text, Page page)
    {
        var font = string.Empty;
        var runs = new List<GlyphRun>();
        foreach (var item in page.Items)
        {
            if (item is GlyphRun run && (runs.Count == 0 || runs[^1].Origin.Y == run.Origin.Y))
            {
                runs.Add(run);
                continue;
            }

            font = AppendLine(text, runs, font);
            if (item is GlyphRun first)
            {
                runs.Add(first);
            }
            else
            {
                text.Append(Print(item)).Append('\n');
            }
        }

        AppendLine(text, runs, font);
    }

    private static string AppendLine(StringBuilder text, List<GlyphRun> runs, string font)
    {
        if (runs.Count == 0)
        {
            return font;
        }

        text.Append(CultureInfo.InvariantCulture, $"{runs.Min(LeftOf):0.0}-{runs.Max(RightOf):0.0} @{runs[0].Origin.Y.Points:0.0} ");
        GlyphRun? previous = null;
        foreach (var run in runs)
        {
            var own = FormattableString.Invariant($"[{run.Face.PostScriptName} {run.FontSize.Points:0.##}]");
            text.Append(previous is not null && LeftOf(run) - RightOf(previous) > Gap ? " | " : string.Empty);
            text.Append(own == font ? string.Empty : own).Append(run.Text.Replace('\u00AD', '~').Replace('\u00A0', '_'));
            (font, previous) = (own, run);
        }

        text.Append('\n');
        runs.Clear();
        return font;
    }

    private static string Print(PageItem item) => item switch
    {
        Fill fill => $"fill {Print(fill.Area)}",
        FilledPath path => FormattableString.Invariant($"path {path.Origin.X.Points:0.0},{path.Origin.Y.Points:0.0}"),
        PlacedPicture picture => $"picture {Print(picture.Area)}",
        _ => item.GetType().Name,
    };

    private static string Print(Rect area) =>
        FormattableString.Invariant($"{area.X.Points:0.0},{area.Y.Points:0.0} {area.Width.Points:0.0}x{area.Height.Points:0.0}");

    private static double LeftOf(GlyphRun run) => (run.Origin.X + run.Glyphs[0].X).Points;

    private static double RightOf(GlyphRun run) => (run.Origin.X + run.Glyphs[^1].X + run.Glyphs[^1].Advance).Points;
}
