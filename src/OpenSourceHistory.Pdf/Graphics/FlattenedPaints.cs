using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Findings;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>
/// Finds what shines through onto something else. Where nothing may, a translucent paint is mixed with the white of the paper, which is then not how it
/// looks on a screen.
/// </summary>
internal static class FlattenedPaints
{
    // Below the line that type stands on, as a share of its size.
    private const double DescenderShare = 0.25;

    // So many things beneath are looked at, the nearest: pages have fewer, and drawings of a hundred thousand shapes need no longer than they are long.
    private const int Depth = 2000;

    /// <summary>What shines through, told once for each place in the manuscript.</summary>
    /// <param name="pages">The pages.</param>
    public static ValueList<Diagnostic> Find(ValueList<Page> pages)
    {
        var places = pages.SelectMany(TranslucentItems).Concat(pages.SelectMany(p => p.Items).OfType<PlacedPicture>().Where(HasOverlaps).Select(p => p.Span)).Distinct();
        return ValueList.From(places.Select(span => new Diagnostic(
            PdfCodes.MixedWithWhite, Severity.Warning, span, "Something shines through onto what lies beneath; in this file it is mixed with white, and looks otherwise",
            ["Give it a solid colour, or ask for a standard that allows transparency"])));
    }

    private static IEnumerable<SourceSpan> TranslucentItems(Page page)
    {
        for (var i = 1; i < page.Items.Count; i++)
        {
            if (PaintOf(page.Items[i]) is { Alpha: > 0 and < 255 } && AreaOf(page.Items[i]) is { } area && LiesOn(page.Items, i, area))
            {
                yield return page.Items[i].Span;
            }
        }
    }

    private static bool LiesOn(ValueList<PageItem> items, int count, Rect area)
    {
        for (var i = Math.Max(0, count - Depth); i < count; i++)
        {
            if ((items[i] is PlacedPicture || IsSeen(PaintOf(items[i]))) && AreaOf(items[i]) is { } below && Meet(below, area))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOverlaps(PlacedPicture placed)
    {
        if (placed.Picture is not VectorPicture { Drawing.Items: var items })
        {
            return false;
        }

        var layers = LayersOf(items).ToList();
        return layers.Where((layer, i) => layer.IsTranslucent && layers.Take(Math.Max(0, i - Depth)..i).Any(below => below.IsSeen && Meet(below.Area, layer.Area))).Any();
    }

    private static IEnumerable<(Rect Area, bool IsTranslucent, bool IsSeen)> LayersOf(ValueList<DrawingItem> items) => items.SelectMany(item => item switch
    {
        PathItem path => [(AreaOf(path.Commands), IsTranslucent(path), IsSeen(path.Fill) || IsSeen(path.Stroke?.Color))],
        ShadedItem shaded => [(AreaOf(shaded.Path), shaded.Gradient.Alpha is > 0 and < 255, shaded.Gradient.Alpha > 0)],
        ClippedItem clipped => LayersOf(clipped.Items),
        _ => Enumerable.Empty<(Rect, bool, bool)>(),
    });

    private static bool IsTranslucent(PathItem path) => path.Fill is { Alpha: > 0 and < 255 } || path.Stroke?.Color is { Alpha: > 0 and < 255 };

    private static bool IsSeen(Paint? paint) => paint is { Alpha: > 0 } && paint.ToRgb() is not { Red: 255, Green: 255, Blue: 255 };

    private static Paint? PaintOf(PageItem item) => item switch { GlyphRun run => run.Color, Fill fill => fill.Color, FilledPath path => path.Color, _ => null };

    private static Rect? AreaOf(PageItem item) => Unturned(item) is { } area ? item.Turn?.Of(area) ?? area : null;

    private static Rect? Unturned(PageItem item) => item switch
    {
        Fill fill => fill.Area,
        PlacedPicture picture => picture.Area,
        GlyphRun { Glyphs.Count: > 0 } run => new Rect(
            run.Origin.X, run.Origin.Y - run.FontSize, run.Glyphs[^1].X + run.Glyphs[^1].Advance, run.FontSize * (1 + DescenderShare)),
        FilledPath path => AreaOf(path.Path).Offset(path.Origin.X, path.Origin.Y),
        _ => null,
    };

    private static Rect AreaOf(ValueList<PathCommand> path)
    {
        var points = path.Where(c => c.Verb != PathVerb.Close).ToList();
        if (points.Count == 0)
        {
            return default;
        }

        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        return new Rect(Length.FromPoints(left), Length.FromPoints(top), Length.FromPoints(points.Max(p => p.X) - left), Length.FromPoints(points.Max(p => p.Y) - top));
    }

    private static bool Meet(Rect one, Rect other) => one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;
}
