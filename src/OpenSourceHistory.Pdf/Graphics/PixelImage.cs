using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Pdf.Color;
using OpenSourceHistory.Pdf.FileStructure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Embeds decoded pixels, with their opacity as a soft mask or mixed with white.</summary>
internal static class PixelImage
{
    private const byte PaethFilter = 4;

    /// <summary>Makes pixels ready for embedding.</summary>
    /// <param name="pixels">The pixels.</param>
    /// <param name="forbidsTransparency">True where opacity is mixed with white.</param>
    /// <param name="inks">Makes inks of colours; null where they stay light.</param>
    public static EncodedImage Encode(DecodedImage pixels, bool forbidsTransparency, InkConversion? inks)
    {
        var (width, height) = (pixels.Width, pixels.Height);
        if (pixels.Alpha is { } alpha && forbidsTransparency)
        {
            return Create(InInks(MixWithWhite(pixels.Samples, alpha)), width, height);
        }

        var image = Create(InInks(pixels.Samples), width, height);
        return pixels.Alpha is null ? image : image with { SoftMask = Create(pixels.Alpha, width, height) };

        byte[] InInks(byte[] samples) => inks is null || pixels.Components == 1 ? samples : inks.Convert(samples);
    }

    private static EncodedImage Create(byte[] samples, int width, int height)
    {
        var components = samples.Length / (width * height);
        return new EncodedImage(
            width,
            height,
            components switch { 1 => "DeviceGray", 4 => "DeviceCMYK", _ => "DeviceRGB" },
            8,
            StreamData.Compress(Filter(samples, width * components, components)))
        {
            PredictedComponents = components,
        };
    }

    private static byte[] MixWithWhite(byte[] samples, byte[] alpha)
    {
        var components = samples.Length / alpha.Length;
        var mixed = new byte[samples.Length];
        for (var i = 0; i < samples.Length; i++)
        {
            var share = alpha[i / components];
            mixed[i] = (byte)(((samples[i] * share) + (255 * (255 - share)) + 127) / 255);
        }

        return mixed;
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
