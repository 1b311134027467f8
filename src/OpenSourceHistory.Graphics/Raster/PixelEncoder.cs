using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Writes pixels as files.</summary>
internal static class PixelEncoder
{
    // More takes many times as long on smooth pictures, and gains next to nothing.
    private const int CompressionLevel = 6;

    /// <summary>A PNG file; null where the pixels are of no kind that it holds.</summary>
    /// <param name="pixels">The pixels.</param>
    public static byte[]? Png(SKPixmap pixels)
    {
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, CompressionLevel));
        return data?.ToArray();
    }

    /// <summary>A JPEG file of opaque pixels; null where they are of no kind that it holds.</summary>
    /// <param name="pixels">The pixels.</param>
    /// <param name="quality">Quality, 1 to 100.</param>
    /// <param name="keepsColors">True where colours are as fine as brightness, and not half as fine.</param>
    public static byte[]? Jpeg(SKPixmap pixels, int quality, bool keepsColors = false)
    {
        var downsample = keepsColors ? SKJpegEncoderDownsample.Downsample444 : SKJpegEncoderDownsample.Downsample420;
        using var data = pixels.Encode(new SKJpegEncoderOptions(quality, downsample, SKJpegEncoderAlphaOption.Ignore));
        return data?.ToArray();
    }
}
