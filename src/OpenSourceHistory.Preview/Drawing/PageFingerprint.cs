using System.Numerics;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Preview.Drawing;

/// <summary>Tells whether a page looks as it did: a number of what is painted, not of where that comes from.</summary>
internal static class PageFingerprint
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The number of a page; the same for the same drawing, within a run of the program.</summary>
    /// <param name="page">The page.</param>
    /// <param name="glyphs">Knows faces from build to build.</param>
    public static ulong Of(Page page, GlyphTable glyphs)
    {
        var hash = Mix((ulong)page.TrimSize.Width.ScaledPoints, (ulong)page.TrimSize.Height.ScaledPoints);
        foreach (var item in page.Items)
        {
            hash = Mix(hash, item switch
            {
                GlyphRun run => Of(run, glyphs),
                Fill fill => Mix(Of(fill.Area), (ulong)fill.Color.GetHashCode()),
                FilledPath path => Mix(Of(path.Origin), (ulong)HashCode.Combine(path.Path, path.Color)),
                PlacedPicture picture => Mix(Of(picture.Area), Of(picture)),
                _ => throw new NotSupportedException($"A page holds no {item.GetType().Name}"),
            });
            hash = item.Turn is null ? hash : Mix(hash, (ulong)item.Turn.GetHashCode());
        }

        return hash;
    }

    private static ulong Of(GlyphRun run, GlyphTable glyphs)
    {
        var hash = Mix(Of(run.Origin), (ulong)run.FontSize.ScaledPoints);
        hash = Mix(hash, (ulong)HashCode.Combine(glyphs.NumberOf(run.Face), run.Color, run.HorizontalScale));
        foreach (var glyph in run.Glyphs)
        {
            hash = Mix(hash, glyph.GlyphId + ((ulong)glyph.X.ScaledPoints << 16) + ((ulong)glyph.Y.ScaledPoints << 40));
        }

        return hash;
    }

    private static ulong Of(PlacedPicture picture)
    {
        var content = new HashCode();
        content.AddBytes(picture.Picture.Data.Span);
        content.Add(picture.Shape);
        content.Add(picture.Picture is Graphics.VectorPicture { Data.Length: 0 } drawn ? drawn.Drawing : null);
        return (ulong)content.ToHashCode();
    }

    private static ulong Of(Point point) => Mix((ulong)point.X.ScaledPoints, (ulong)point.Y.ScaledPoints);

    private static ulong Of(Rect area) => Mix(Mix((ulong)area.X.ScaledPoints, (ulong)area.Y.ScaledPoints), Mix((ulong)area.Width.ScaledPoints, (ulong)area.Height.ScaledPoints));

    private static ulong Mix(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * Factor, 29);
}
