using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Pages;

/// <summary>A raster or vector picture scaled to an area.</summary>
/// <param name="Span">The manuscript's place that it comes from.</param>
/// <param name="Area">Where.</param>
/// <param name="Picture">The picture.</param>
/// <param name="AlternativeText">Alternative text.</param>
public sealed record PlacedPicture(SourceSpan Span, Rect Area, Picture Picture, string AlternativeText) : PageItem(Span)
{
    /// <summary>Resolution at the size placed; null for drawings, which have none.</summary>
    public PictureResolution? Resolution => Picture is RasterPicture raster ? PictureResolution.Of(raster.PixelWidth, raster.PixelHeight, Area) : null;

    /// <inheritdoc/>
    public override PageItem MovedBy(Length dx, Length dy) => this with { Area = Area.Offset(dx, dy) };
}
