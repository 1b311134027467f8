using JpegLibrary;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Samples of a JPEG picture as they are stored: inks stay inks. For pictures that are shown, SkiaSharp decodes.</summary>
public static class JpegSamples
{
    // Four times this is the memory that a picture takes: a page of 22 by 34 inches at 300 dots an inch.
    private const long MostPixels = 68_000_000;

    private const int Ycck = 2;

    /// <summary>Decodes a picture of inks.</summary>
    /// <param name="file">The file.</param>
    /// <param name="components">Numbers of a sample: 1, or 4 for cyan, magenta, yellow and black.</param>
    /// <param name="columns">Samples of a row.</param>
    /// <returns>Rows of samples, a byte for each number; null where the file is damaged, too large, or has other samples than these.</returns>
    public static ReadOnlyMemory<byte>? Inks(ReadOnlyMemory<byte> file, int components, int columns)
    {
        if (JpegHeader.Read(file.Span) is not { IsCommon: true } header || header.Width != columns || header.Components != components || components is not (1 or 4)
            || (long)header.Width * header.Height > MostPixels)
        {
            return null;
        }

        if (Decode(file, header) is not { } samples)
        {
            return null;
        }

        if (components == 4 && header.AdobeTransform == Ycck)
        {
            ToInks(samples);
        }

        return samples;
    }

    private static byte[]? Decode(ReadOnlyMemory<byte> file, JpegHeader header)
    {
        try
        {
            var decoder = new JpegDecoder();
            decoder.SetInput(file);
            decoder.Identify();
            var writer = new SampleWriter(header.Width, header.Height, header.Components);
            decoder.SetOutputWriter(writer);
            decoder.Decode();
            return writer.Samples;
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    // YCCK is YCbCr of the inks' complements, with black as it is (Adobe Technical Note 5116; JFIF 1.02, page 3).
    private static void ToInks(Span<byte> samples)
    {
        for (var i = 0; i + 3 < samples.Length; i += 4)
        {
            var (y, cb, cr) = (samples[i], samples[i + 1] - 128, samples[i + 2] - 128);
            samples[i] = Complement(y + (1.402 * cr));
            samples[i + 1] = Complement(y - (0.344136 * cb) - (0.714136 * cr));
            samples[i + 2] = Complement(y + (1.772 * cb));
        }
    }

    private static byte Complement(double light) => (byte)Math.Clamp(255.5 - light, 0, 255);
}
