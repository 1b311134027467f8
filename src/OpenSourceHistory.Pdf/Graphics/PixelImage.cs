using OpenSourceHistory.Pdf.FileStructure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Embeds decoded pixels: in grey where no pixel has a colour, opacity as a soft mask or mixed with white.</summary>
internal static class PixelImage
{
    private const byte PaethFilter = 4;

    /// <summary>Makes pixels ready for embedding.</summary>
    /// <param name="pixels">Red, green, blue and opacity of each pixel, not premultiplied, row by row from the top.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="forbidsTransparency">True where opacity is mixed with white.</param>
    public static EncodedImage Encode(ReadOnlySpan<byte> pixels, int width, int height, bool forbidsTransparency)
    {
        var opacity = Plane(pixels, 3);
        var isOpaque = !opacity.AsSpan().ContainsAnyExcept((byte)255);
        var samples = IsGray(pixels) ? Plane(pixels, 0) : Colors(pixels);
        if (!isOpaque && forbidsTransparency)
        {
            MixWithWhite(samples, opacity);
            isOpaque = true;
        }

        var image = Create(samples, width, height);
        return isOpaque ? image : image with { SoftMask = Create(opacity, width, height) };
    }

    private static EncodedImage Create(byte[] samples, int width, int height)
    {
        var components = samples.Length / (width * height);
        return new EncodedImage(
            width,
            height,
            components == 1 ? "DeviceGray" : "DeviceRGB",
            8,
            StreamData.Compress(Filter(samples, width * components, components)))
        {
            PredictedComponents = components,
        };
    }

    private static bool IsGray(ReadOnlySpan<byte> pixels)
    {
        for (var i = 0; i < pixels.Length; i += 4)
        {
            if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2])
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Plane(ReadOnlySpan<byte> pixels, int component)
    {
        var plane = new byte[pixels.Length / 4];
        for (var i = 0; i < plane.Length; i++)
        {
            plane[i] = pixels[(i * 4) + component];
        }

        return plane;
    }

    private static byte[] Colors(ReadOnlySpan<byte> pixels)
    {
        var colors = new byte[pixels.Length / 4 * 3];
        for (int from = 0, to = 0; to < colors.Length; from += 4, to += 3)
        {
            pixels.Slice(from, 3).CopyTo(colors.AsSpan(to));
        }

        return colors;
    }

    private static void MixWithWhite(byte[] samples, byte[] opacity)
    {
        var components = samples.Length / opacity.Length;
        for (var i = 0; i < samples.Length; i++)
        {
            var share = opacity[i / components];
            samples[i] = (byte)(((samples[i] * share) + (255 * (255 - share)) + 127) / 255);
        }
    }

    // Photographs compress best with this of PNG's filters (PNG, 9.4), and flat art loses little by it.
    private static byte[] Filter(byte[] samples, int rowLength, int components)
    {
        var rows = samples.Length / rowLength;
        var result = new byte[samples.Length + rows];
        var above = new byte[rowLength];
        for (var row = 0; row < rows; row++)
        {
            var current = samples.AsSpan(row * rowLength, rowLength);
            var target = result.AsSpan(row * (rowLength + 1), rowLength + 1);
            target[0] = PaethFilter;
            for (var i = 0; i < rowLength; i++)
            {
                var (left, corner) = i < components ? (0, 0) : (current[i - components], above[i - components]);
                target[i + 1] = (byte)(current[i] - Predict(left, above[i], corner));
            }

            current.CopyTo(above);
        }

        return result;
    }

    private static int Predict(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
