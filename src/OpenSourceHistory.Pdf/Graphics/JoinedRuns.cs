using System.Runtime.InteropServices;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Joins runs of one look that only differ in what the file does not say: their elements and languages.</summary>
internal static class JoinedRuns
{
    /// <summary>The items of a page, with runs that continue others joined to them.</summary>
    /// <param name="items">The items.</param>
    public static IEnumerable<PageItem> Of(ValueList<PageItem> items)
    {
        for (var i = 0; i < items.Count;)
        {
            var end = i + 1;
            while (items[i] is GlyphRun && end < items.Count && items[end] is GlyphRun { IsContinuation: true })
            {
                end++;
            }

            yield return end == i + 1 ? items[i] : Join(items, i, end);
            i = end;
        }
    }

    private static GlyphRun Join(ValueList<PageItem> items, int start, int end)
    {
        var first = (GlyphRun)items[start];
        var text = string.Concat(Enumerable.Range(start, end - start).Select(i => ((GlyphRun)items[i]).Text));
        var glyphs = new List<PlacedGlyph>();
        var offset = 0;
        for (var i = start; i < end; i++)
        {
            var run = (GlyphRun)items[i];
            var shift = run.Origin.X - first.Origin.X;
            foreach (ref readonly var glyph in run.Glyphs.AsSpan())
            {
                glyphs.Add(glyph with { TextStart = glyph.TextStart + offset, X = glyph.X + shift });
            }

            offset += run.Text.Length;
        }

        return first with { Text = text, Glyphs = ValueList.Create<PlacedGlyph>(CollectionsMarshal.AsSpan(glyphs)) };
    }
}
