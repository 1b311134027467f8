using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Turns raster files that formats cannot hold as they are into ones that they can.</summary>
internal static class RasterConverter
{
    // Decoded and encoded once more; high enough that nobody sees it.
    private const int JpegQuality = 95;

    /// <summary>Size of a file's first picture; null where it is none that can be decoded.</summary>
    public static (int Width, int Height)? Measure(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        return codec is null ? null : (codec.Info.Width, codec.Info.Height);
    }

    /// <summary>The first picture of a GIF or WebP file as PNG; null where it is damaged.</summary>
    public static byte[]? ToPng(ReadOnlyMemory<byte> file) => ToSrgb(file, RasterFormat.Png);

    /// <summary>A JPEG file whose pixels stand as Exif says they are shown; null where it is damaged.</summary>
    /// <param name="file">The file.</param>
    /// <param name="orientation">Exif orientation, 2 to 8.</param>
    public static byte[]? Upright(ReadOnlyMemory<byte> file, int orientation)
    {
        using var bitmap = RasterDecoder.DecodeBitmap(file);
        if (bitmap is null)
        {
            return null;
        }

        var isTurned = orientation >= 5;
        var (width, height) = isTurned ? (bitmap.Height, bitmap.Width) : (bitmap.Width, bitmap.Height);
        using var upright = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using (var canvas = new SKCanvas(upright))
        {
            canvas.SetMatrix(MatrixOf(orientation, width, height));
            using var image = SKImage.FromBitmap(bitmap);
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Nearest));
        }

        using var pixels = upright.PeekPixels();
        return Encode(pixels, RasterFormat.Jpeg);
    }

    /// <summary>A file with its colours in sRGB, as its profile says how they look; null where it is damaged.</summary>
    /// <param name="file">A PNG or JPEG file.</param>
    /// <param name="format">Which.</param>
    public static byte[]? ToSrgb(ReadOnlyMemory<byte> file, RasterFormat format)
    {
        using var bitmap = RasterDecoder.DecodeBitmap(file);
        using var pixels = bitmap?.PeekPixels();
        return pixels is null ? null : Encode(pixels, format);
    }

    private static byte[]? Encode(SKPixmap pixels, RasterFormat format) =>
        format == RasterFormat.Jpeg ? PixelEncoder.Jpeg(pixels, JpegQuality, keepsColors: true) : PixelEncoder.Png(pixels);

    // Exif 2.32, tag 0x0112.
    private static SKMatrix MatrixOf(int orientation, int width, int height) => orientation switch
    {
        2 => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        3 => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        4 => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        5 => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        6 => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        7 => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        8 => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
