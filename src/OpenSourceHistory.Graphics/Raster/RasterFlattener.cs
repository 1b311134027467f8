using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Puts pictures that are clear in parts on white: on the black of a reader's night, black lines on nothing are not seen.</summary>
public static class RasterFlattener
{
    /// <summary>A picture on white.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>The picture with every pixel opaque; itself where they are, or where the file is damaged.</returns>
    public static RasterPicture OnWhite(RasterPicture picture)
    {
        if (picture.Format != RasterFormat.Png || RasterDecoder.HasNoAlpha(picture.Data) || RasterDecoder.Decode(picture) is not { Alpha: { } alpha } image)
        {
            return picture;
        }

        var isGray = image.Components == 1;
        using var bitmap = new SKBitmap(new SKImageInfo(image.Width, image.Height, isGray ? SKColorType.Gray8 : SKColorType.Rgba8888, SKAlphaType.Opaque));
        var pixels = bitmap.GetPixelSpan();
        var step = isGray ? 1 : 4;
        for (var pixel = 0; pixel < alpha.Length; pixel++)
        {
            for (var component = 0; component < image.Components; component++)
            {
                pixels[(pixel * step) + component] = Blend(image.Samples[(pixel * image.Components) + component], alpha[pixel]);
            }

            if (!isGray)
            {
                pixels[(pixel * step) + 3] = byte.MaxValue;
            }
        }

        using var peeked = bitmap.PeekPixels();
        return PixelEncoder.Png(peeked) is { } data ? picture with { Data = data } : picture;
    }

    private static byte Blend(byte sample, byte alpha) => (byte)(((sample * alpha) + (byte.MaxValue * (byte.MaxValue - alpha)) + (byte.MaxValue / 2)) / byte.MaxValue);
}
