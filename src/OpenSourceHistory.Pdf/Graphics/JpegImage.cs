using System.Buffers.Binary;
using OpenSourceHistory.Pdf.FileStructure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Embeds JPEG files as they are (ISO 32000-1, 7.4.8).</summary>
internal static class JpegImage
{
    private const byte StartOfScan = 0xDA;
    private const byte Adobe = 0xEE;

    /// <summary>Makes a JPEG file ready for embedding.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The image, or null where the file has no frame header.</returns>
    public static EncodedImage? Encode(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        var isAdobe = false;
        for (var at = 2; at + 9 < data.Length && data[at] == 0xFF && data[at + 1] != StartOfScan;)
        {
            var marker = data[at + 1];
            if (IsFrameHeader(marker))
            {
                return Create(file, data[(at + 4)..], isAdobe);
            }

            isAdobe |= marker == Adobe && data[(at + 4)..].StartsWith("Adobe"u8);

            // Fill bytes may stand before a marker (ITU-T T.81, B.1.1.2).
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
        }

        return null;
    }

    // SOF0 to SOF15 without DHT, JPG and DAC, which share the range (ITU-T T.81, table B.1).
    private static bool IsFrameHeader(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static EncodedImage? Create(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> frame, bool isAdobe)
    {
        var components = frame[5];
        var space = components switch { 1 => "DeviceGray", 3 => "DeviceRGB", 4 => "DeviceCMYK", _ => null };
        return space is null ? null : new EncodedImage(
            BinaryPrimitives.ReadUInt16BigEndian(frame[3..]),
            BinaryPrimitives.ReadUInt16BigEndian(frame[1..]),
            space,
            frame[0],
            new StreamData(file.ToArray(), "DCTDecode"))
        {
            IsInverted = components == 4 && isAdobe,
        };
    }
}
