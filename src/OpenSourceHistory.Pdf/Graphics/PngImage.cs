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
    public static EncodedImage? Encode(ReadOnlySpan<byte> file)
    {
        if (PngHeader.Read(file) is not { IsInterlaced: false, ColorType: Gray or Rgb or Indexed } header || !Chunks(file, "tRNS"u8).IsEmpty)
        {
            return null;
        }

        var palette = header.ColorType == Indexed ? Chunks(file, "PLTE"u8).ToArray() : null;
        return palette is { Length: 0 }
            ? null
            : new EncodedImage(
                header.Width,
                header.Height,
                header.ColorType == Gray ? "DeviceGray" : "DeviceRGB",
                header.BitDepth,
                new StreamData(Chunks(file, "IDAT"u8).ToArray(), "FlateDecode"))
            {
                Palette = palette,
                PredictedComponents = header.ColorType == Rgb ? 3 : 1,
            };
    }

    // The content of all chunks of a type, one behind the other; the header's reader has checked their lengths.
    private static ReadOnlySpan<byte> Chunks(ReadOnlySpan<byte> file, ReadOnlySpan<byte> type)
    {
        using var content = new MemoryStream();
        for (var rest = file[PngHeader.Signature.Length..]; rest.Length >= ChunkOverhead;)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(rest), rest.Length - ChunkOverhead);
            if (rest[4..8].SequenceEqual(type))
            {
                content.Write(rest.Slice(8, length));
            }

            rest = rest[(length + ChunkOverhead)..];
        }

        return content.ToArray();
    }
}
