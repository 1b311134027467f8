using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Preview.Sessions;

/// <summary>Finds what comes from a place in the sources on the pages of a build.</summary>
/// <param name="version">The build.</param>
internal sealed class PagePlaceFinder(PreviewVersion version)
{
    private readonly Lazy<Dictionary<SourceSpan, PagePlace>> _places = new(() =>
    {
        var places = new Dictionary<SourceSpan, PagePlace>();
        foreach (var (page, run) in RunsOf(version))
        {
            places.TryAdd(run.Span, PlaceOf(version, page, run));
        }

        return places;
    });

    /// <summary>Where something of another build is now: known by its place in the sources, which an edit elsewhere does not change.</summary>
    /// <param name="before">The other build.</param>
    /// <param name="page">Index of the page there.</param>
    /// <param name="item">Index of the item on it.</param>
    /// <returns>The place; where nothing around it is left, the page of the same index.</returns>
    public PagePlace Find(PreviewVersion before, int page, int item)
    {
        // Where the paragraph itself was edited, its neighbours tell.
        foreach (var run in Around(before, page, item))
        {
            if (FindNear(run.Span, page) is { } near)
            {
                return near;
            }

            if (_places.Value.TryGetValue(run.Span, out var place))
            {
                return place;
            }
        }

        return new PagePlace(Math.Clamp(page, 0, Math.Max(0, version.Pages.Count - 1)), 0);
    }

    // Most edits leave things on their page, or move them to the next.
    private PagePlace? FindNear(SourceSpan span, int page)
    {
        foreach (var index in new[] { page, page + 1, page - 1 }.Where(i => i >= 0 && i < version.Pages.Count))
        {
            foreach (var item in version.Pages[index].Items)
            {
                if (item is GlyphRun run && run.Mark.Element is not null && run.Span == span)
                {
                    return PlaceOf(version, index, run);
                }
            }
        }

        return null;
    }

    /// <summary>The first place on the pages that comes from a line of a file, or from the nearest one above it that is on any; null where none is.</summary>
    /// <param name="path">The file's path, or the end of it.</param>
    /// <param name="line">One-based line.</param>
    public PagePlace? Find(string path, int line)
    {
        var runs = RunsOf(version).Where(r => r.Run.Span.File is { } file && (file.Path == path || file.Path.EndsWith("/" + path, StringComparison.Ordinal))).ToList();
        var best = runs.Where(r => r.Run.Span.Position.Line <= line).OrderByDescending(r => r.Run.Span.Position.Line).Concat(runs).Select(r => (PagePlace?)PlaceOf(version, r.Page, r.Run));
        return best.FirstOrDefault();
    }

    private static IEnumerable<GlyphRun> Around(PreviewVersion before, int page, int item)
    {
        var items = before.Pages.Skip(Math.Max(0, page)).Take(2).SelectMany((p, i) => p.Items.Skip(i == 0 ? Math.Max(0, item) : 0));
        var above = before.Pages.Take(page + 1).Skip(page - 1).SelectMany((p, i) => i + page - 1 == page ? p.Items.Take(item) : p.Items).Reverse();
        return items.Concat(above).OfType<GlyphRun>().Where(r => r.Span.File is not null && r.Mark.Element is not null);
    }

    private static IEnumerable<(int Page, GlyphRun Run)> RunsOf(PreviewVersion version) => version.Pages.Index()
        .SelectMany(p => p.Item.Items.OfType<GlyphRun>().Where(r => r.Span.File is not null && r.Mark.Element is not null).Select(r => (p.Index, r)));

    private static PagePlace PlaceOf(PreviewVersion version, int page, GlyphRun run) =>
        new(page, run.Origin.Y / version.Pages[page].TrimSize.Height);
}
