using OpenSourceHistory.Graphics.Raster.Jpeg;
using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Paints drawings as pixels, the same pixels on every machine.</summary>
public static class DrawingRasterizer
{
    private const int CompressionLevel = 7;

    /// <summary>Paints a drawing as a PNG file.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="background">Ground.</param>
    public static byte[] ToPng(Drawing drawing, double scale, Paint background)
    {
        using var painter = new DrawingPainter(drawing, scale, background);
        using var bitmap = painter.MakeBitmap(painter.Height);
        painter.Paint(bitmap, 0);
        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, CompressionLevel));
        return data!.ToArray();
    }

    /// <summary>Paints a drawing as a JPEG file.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="background">Ground.</param>
    /// <param name="quality">1 to 100.</param>
    public static byte[] ToJpeg(Drawing drawing, double scale, Paint background, int quality)
    {
        using var painter = new DrawingPainter(drawing, scale, background);
        using var bands = new DrawingBands(painter);
        return JpegEncoder.Encode(bands, quality);
    }
}
