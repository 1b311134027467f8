namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Paints drawings as pixels, the same pixels on every machine.</summary>
public static class DrawingRasterizer
{
    /// <summary>Paints a drawing as a PNG file.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="background">Ground.</param>
    public static byte[] ToPng(Drawing drawing, double scale, Color background) => throw new NotImplementedException();

    /// <summary>Paints a drawing as a JPEG file.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="background">Ground.</param>
    /// <param name="quality">1 to 100.</param>
    public static byte[] ToJpeg(Drawing drawing, double scale, Color background, int quality) => throw new NotImplementedException();
}
