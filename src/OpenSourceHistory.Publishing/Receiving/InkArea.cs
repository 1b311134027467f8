using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Publishing.Receiving;

/// <summary>Where the ink of a page's item is, as far as margins are concerned.</summary>
internal static class InkArea
{
    /// <summary>The area of an item, from the line that type stands on to the height of its capitals; null where it paints nothing.</summary>
    /// <param name="item">The item.</param>
    public static Rect? Of(PageItem item) => Unturned(item) is { } area ? item.Turn?.Of(area) ?? area : null;

    private static Rect? Unturned(PageItem item) => item switch
    {
        GlyphRun { Color.Alpha: > 0 } run when !string.IsNullOrWhiteSpace(run.Text) && run.Glyphs.Count > 0 => Of(run),
        Fill { Color.Alpha: > 0 } fill => fill.Area,
        PlacedPicture picture => picture.Area,
        _ => null,
    };

    private static Rect Of(GlyphRun run)
    {
        var height = run.FontSize.Points * run.Face.Metrics.CapHeight / run.Face.Metrics.UnitsPerEm;
        var (first, last) = (run.Glyphs[0], run.Glyphs[^1]);
        return new Rect(
            run.Origin.X + first.X,
            run.Origin.Y - Length.FromPoints(height),
            last.X + last.Advance - first.X,
            Length.FromPoints(height));
    }
}
