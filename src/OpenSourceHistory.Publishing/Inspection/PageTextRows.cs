using OpenSourceHistory.Pdf.Inspection.Typesetting;
using static System.FormattableString;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>Pages as text: each run of glyphs of one face and size with its place, size, face and string.</summary>
internal static class PageTextRows
{
    // Em. Further apart, glyphs are runs of their own; so near, baselines are one.
    private const double LargestGap = 1;
    private const double SameBaseline = 0.02;

    /// <summary>The lines: one a page, then one a run, in the order in which they are painted.</summary>
    /// <param name="pages">The pages.</param>
    public static ValueList<SummaryRow> Of(ValueList<GlyphPage> pages)
    {
        var rows = new RowList();
        foreach (var page in pages)
        {
            rows.Add(Invariant($"page {page.Number}"), Invariant($"{page.Width:0.##} x {page.Height:0.##} pt"));
            foreach (var run in RunsOf(page).Select(WithoutLineEnd).Where(run => run.Count > 0))
            {
                rows.Add(
                    Invariant($"{run[0].Left,8:0.00}{run[0].Baseline,8:0.00}"),
                    Invariant($"{run[^1].Right - run[0].Left,8:0.00}{run[0].Size,7:0.##} {run[0].Face}  {string.Concat(run.Select(glyph => glyph.Text))}"));
            }
        }

        return rows.ToList();
    }

    private static List<List<PageGlyph>> RunsOf(GlyphPage page)
    {
        var runs = new List<List<PageGlyph>>();
        foreach (var glyph in page.Glyphs)
        {
            if (runs.Count == 0 || !Continues(runs[^1][^1], glyph))
            {
                runs.Add([]);
            }

            runs[^1].Add(glyph);
        }

        return runs;
    }

    // A blank at the end of a line is for those who read on from line to line.
    private static List<PageGlyph> WithoutLineEnd(List<PageGlyph> run) => run[..(run.FindLastIndex(glyph => !string.IsNullOrWhiteSpace(glyph.Text)) + 1)];

    private static bool Continues(PageGlyph before, PageGlyph glyph) => before.Face == glyph.Face
        && Math.Abs(before.Size - glyph.Size) < SameBaseline
        && Math.Abs(before.Baseline - glyph.Baseline) < SameBaseline * glyph.Size
        && Math.Abs(glyph.Left - before.Right) < LargestGap * glyph.Size;
}
