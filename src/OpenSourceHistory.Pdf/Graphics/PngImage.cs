using System.Buffers.Binary;
using OpenSourceHistory.Pdf.FileStructure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Embeds the data of PNG files as they are, where PDF knows their kind: both filter and compress rows alike.</summary>
internal static class PngImage
{
    private const int SignatureLength = 8;
    private const byte Gray = 0;
    private const byte Rgb = 2;
    private const byte Indexed = 3;

    /// <summary>Makes a PNG file ready for embedding.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The image, or null where it must be decoded: it is interlaced, translucent or damaged.</returns>
    public static EncodedImage? Encode(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> header = default;
        byte[]? palette = null;
        var data = new MemoryStream();
        for (var rest = file[Math.Min(SignatureLength, file.Length)..]; rest.Length >= 12;)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(rest), rest.Length - 12);
            var type = rest[4..8];
            var chunk = rest.Slice(8, length);
            rest = rest[(length + 12)..];
            if (type.SequenceEqual("IHDR"u8))
            {
                header = chunk;
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                palette = chunk.ToArray();
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                data.Write(chunk);
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                return null;
            }
        }

        return header.Length == 13 ? Create(header, palette, data) : null;
    }

    private static EncodedImage? Create(ReadOnlySpan<byte> header, byte[]? palette, MemoryStream data)
    {
        var (bits, kind, isInterlaced) = (header[8], header[9], header[12] != 0);
        if (isInterlaced || kind is not (Gray or Rgb or Indexed) || (kind == Indexed) != (palette is not null && kind != Rgb))
        {
            return null;
        }

        return new EncodedImage(
            BinaryPrimitives.ReadInt32BigEndian(header),
            BinaryPrimitives.ReadInt32BigEndian(header[4..]),
            kind == Gray ? "DeviceGray" : "DeviceRGB",
            bits,
            new StreamData(data.ToArray(), "FlateDecode"))
        {
            Palette = kind == Indexed ? palette : null,
            PredictedComponents = kind == Rgb ? 3 : 1,
        };
    }
}
