namespace OpenSourceHistory.Pages;

/// <summary>How fine a raster picture is at the size it is placed.</summary>
/// <param name="PixelWidth">Pixels in a row.</param>
/// <param name="PixelHeight">Rows.</param>
/// <param name="HorizontalPpi">Pixels per inch along a row.</param>
/// <param name="VerticalPpi">Pixels per inch down a column.</param>
public readonly record struct PictureResolution(int PixelWidth, int PixelHeight, double HorizontalPpi, double VerticalPpi)
{
    /// <summary>The resolution of pixels in an area.</summary>
    /// <param name="pixelWidth">Pixels in a row.</param>
    /// <param name="pixelHeight">Rows.</param>
    /// <param name="area">Where they are placed.</param>
    public static PictureResolution Of(int pixelWidth, int pixelHeight, Rect area) =>
        new(pixelWidth, pixelHeight, pixelWidth * 72 / area.Width.Points, pixelHeight * 72 / area.Height.Points);

    /// <summary>The coarser of both directions, in pixels per inch.</summary>
    public double Ppi => Math.Min(HorizontalPpi, VerticalPpi);
}
