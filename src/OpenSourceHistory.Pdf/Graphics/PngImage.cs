using System.Buffers.Binary;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Pdf.FileStructure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Embeds the data of PNG files as they are, where PDF knows their kind: both filter and compress rows alike.</summary>
internal static class PngImage
{
    // Length, type and checksum of a chunk (PNG, 5.3).
    private const int ChunkOverhead = 12;
    private const int Gray = 0;
    private const int Rgb = 2;
    private const int Indexed = 3;

    /// <summary>Makes a PNG file ready for embedding.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The image, or null where it must be decoded: it is interlaced, translucent or damaged.</returns>
    public static EncodedImage? Encode(ReadOnlyMemory<byte> file)
    {
        if (PngHeader.Read(file.Span) is not { IsInterlaced: false, ColorType: Gray or Rgb or Indexed } header || !Content(file, "tRNS"u8).IsEmpty)
        {
            return null;
        }

        var palette = header.ColorType == Indexed ? Content(file, "PLTE"u8).ToArray() : null;
        return palette is { Length: 0 }
            ? null
            : new EncodedImage(
                header.Width,
                header.Height,
                header.ColorType == Gray ? "DeviceGray" : "DeviceRGB",
                header.BitDepth,
                new StreamData(Content(file, "IDAT"u8), "FlateDecode"))
            {
                Palette = palette,
                PredictedComponents = header.ColorType == Rgb ? 3 : 1,
            };
    }

    // The content of all chunks of a type, one behind the other; that of a single one stays where it is.
    private static ReadOnlyMemory<byte> Content(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> type)
    {
        var bodies = Bodies(file, type);
        if (bodies.Count <= 1)
        {
            return bodies.Count == 0 ? default : bodies[0];
        }

        var content = new byte[bodies.Sum(b => b.Length)];
        var at = 0;
        foreach (var body in bodies)
        {
            body.CopyTo(content.AsMemory(at));
            at += body.Length;
        }

        return content;
    }

    // The header's reader has checked the lengths of all chunks up to the last.
    private static List<ReadOnlyMemory<byte>> Bodies(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> type)
    {
        var bodies = new List<ReadOnlyMemory<byte>>();
        for (var rest = file[PngHeader.Signature.Length..]; rest.Length >= ChunkOverhead;)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(rest.Span), rest.Length - ChunkOverhead);
            if (rest.Span[4..8].SequenceEqual(type))
            {
                bodies.Add(rest.Slice(8, length));
            }

            rest = rest[(length + ChunkOverhead)..];
        }

        return bodies;
    }
}
