using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Pages;

/// <summary>A raster or vector picture scaled to an area.</summary>
/// <param name="Span">The manuscript's place that it comes from.</param>
/// <param name="Area">Where.</param>
/// <param name="Picture">The picture.</param>
/// <param name="AlternativeText">Alternative text.</param>
public sealed record PlacedPicture(SourceSpan Span, Rect Area, Picture Picture, string AlternativeText) : PageItem(Span)
{
    /// <summary>What it is cut to, in points from the top left of its area, y downwards; null where all of it is seen.</summary>
    public ValueList<PathCommand>? Shape { get; init; }

    /// <summary>Resolution at the size placed; null for drawings, which have none.</summary>
    public PictureResolution? Resolution => Picture is RasterPicture raster ? PictureResolution.Of(raster.PixelWidth, raster.PixelHeight, Area) : null;

    /// <inheritdoc/>
    public override PageItem MovedBy(Length dx, Length dy) => this with { Area = Area.Offset(dx, dy) };
}
