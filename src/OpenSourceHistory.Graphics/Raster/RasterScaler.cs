using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Makes raster pictures smaller. Each pixel is the mean of those that it takes the place of, in whole numbers, so that it is the same on every machine.</summary>
public static class RasterScaler
{
    private const int BytesPerPixel = 4;

    // Means are taken over areas in 256ths of a pixel's side.
    private const int Unit = 256;

    /// <summary>A picture whose longer side has no more pixels than are asked for.</summary>
    /// <param name="picture">The picture, in colours of light and opaque.</param>
    /// <param name="most">The most pixels of a side.</param>
    /// <param name="quality">Quality of a JPEG picture, 1 to 100.</param>
    /// <returns>The picture made smaller; itself where it is small enough, or damaged.</returns>
    public static RasterPicture Fit(RasterPicture picture, int most, int quality)
    {
        var longer = Math.Max(picture.PixelWidth, picture.PixelHeight);
        if (longer <= most || RasterDecoder.DecodeBitmap(picture.Data) is not { } decoded)
        {
            return picture;
        }

        using var bitmap = decoded;
        var (width, height) = (Math.Max(1, bitmap.Width * most / longer), Math.Max(1, bitmap.Height * most / longer));
        using var small = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        Shrink(bitmap.GetPixelSpan(), (bitmap.Width, bitmap.Height), small.GetPixelSpan(), (width, height));
        using var pixels = small.PeekPixels();
        var data = picture.Format == RasterFormat.Jpeg ? PixelEncoder.Jpeg(pixels, quality) : PixelEncoder.Png(pixels);
        return data is null ? picture : picture with { Data = data, PixelWidth = width, PixelHeight = height };
    }

    // First the rows, then the columns: the mean of an area is the mean of the means of its rows.
    private static void Shrink(ReadOnlySpan<byte> source, (int Width, int Height) from, Span<byte> target, (int Width, int Height) to)
    {
        var row = new byte[from.Width * BytesPerPixel];
        for (var y = 0; y < to.Height; y++)
        {
            for (var at = 0; at < row.Length; at++)
            {
                row[at] = Mean(source[at..], from.Width * BytesPerPixel, (y, to.Height, from.Height));
            }

            for (var x = 0; x < to.Width; x++)
            {
                for (var component = 0; component < BytesPerPixel; component++)
                {
                    target[(((y * to.Width) + x) * BytesPerPixel) + component] = Mean(row.AsSpan(component), BytesPerPixel, (x, to.Width, from.Width));
                }
            }
        }
    }

    // The mean of the samples that one of so many takes the place of; those at the ends count by their share.
    private static byte Mean(ReadOnlySpan<byte> samples, int step, (int Index, int Count, int Of) place)
    {
        var start = (long)place.Index * place.Of * Unit / place.Count;
        var end = (long)(place.Index + 1) * place.Of * Unit / place.Count;
        long sum = 0;
        for (var at = start / Unit; at * Unit < end; at++)
        {
            sum += samples[(int)at * step] * (Math.Min(end, (at + 1) * Unit) - Math.Max(start, at * Unit));
        }

        return (byte)((sum + ((end - start) / 2)) / (end - start));
    }
}
