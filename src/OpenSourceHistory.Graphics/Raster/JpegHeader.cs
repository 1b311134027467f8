using System.Buffers.Binary;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>What a JPEG file says of itself (ITU-T T.81, annex B; JFIF; Exif 2.32).</summary>
/// <param name="Width">Width in pixels as stored.</param>
/// <param name="Height">Height in pixels as stored.</param>
/// <param name="Components">1 grey, 3 colour, 4 CMYK or YCCK.</param>
/// <param name="BitsPerComponent">Bits a sample, usually 8.</param>
public sealed record JpegHeader(int Width, int Height, int Components, int BitsPerComponent)
{
    /// <summary>True where Adobe's marker is there: CMYK samples are then stored inverted.</summary>
    public bool HasAdobeMarker { get; init; }

    /// <summary>Colour transform of Adobe's marker: 0 none, 1 YCbCr, 2 YCCK; -1 without the marker.</summary>
    public int AdobeTransform { get; init; } = -1;

    /// <summary>True for progressive files.</summary>
    public bool IsProgressive { get; init; }

    /// <summary>True for what every reader shows: Huffman coding of eight bits, at once or progressive (ITU-T T.81, table B.1).</summary>
    public bool IsCommon { get; init; }

    /// <summary>Horizontal resolution from JFIF or Exif, or 0.</summary>
    public double DotsPerInchX { get; init; }

    /// <summary>Vertical resolution from JFIF or Exif, or 0.</summary>
    public double DotsPerInchY { get; init; }

    /// <summary>Exif orientation, 1 (upright) to 8.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Reads the markers up to the pixels, and checks that the file has an end.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The header, or null where the file is damaged or cut short.</returns>
    public static JpegHeader? Read(ReadOnlySpan<byte> file)
    {
        var header = new JpegHeader(0, 0, 0, 0);
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length)
            {
                return null;
            }

            if (marker == 0xDA)
            {
                return header.Components > 0 && HasEnd(file) ? header : null;
            }

            header = header.With(marker, file.Slice(at + 4, length - 2));
            at += 2 + length;
        }

        return null;
    }

    private JpegHeader With(byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        0xC4 or 0xC8 or 0xCC => this,
        >= 0xC0 and <= 0xCF when body.Length >= 6 => this with
        {
            BitsPerComponent = body[0],
            Height = BinaryPrimitives.ReadUInt16BigEndian(body[1..]),
            Width = BinaryPrimitives.ReadUInt16BigEndian(body[3..]),
            Components = body[5],
            IsCommon = marker is 0xC0 or 0xC1 or 0xC2 && body[0] == 8,
            IsProgressive = marker is 0xC2 or 0xC6 or 0xCA or 0xCE,
        },
        0xE0 when body.Length >= 12 && body.StartsWith("JFIF\0"u8) => WithResolution(
            body[7], BinaryPrimitives.ReadUInt16BigEndian(body[8..]), BinaryPrimitives.ReadUInt16BigEndian(body[10..])),
        0xE1 when body.StartsWith("Exif\0\0"u8) => ExifReader.Apply(this, body[6..]),
        0xEE when body.Length >= 12 && body.StartsWith("Adobe"u8) => this with { HasAdobeMarker = true, AdobeTransform = body[11] },
        _ => this,
    };

    private JpegHeader WithResolution(byte unit, int x, int y)
    {
        var perInch = unit switch { 1 => 1.0, 2 => 2.54, _ => 0.0 };
        return this with { DotsPerInchX = x * perInch, DotsPerInchY = y * perInch };
    }

    // Cameras and editors append data, so the end is looked for in all that follows.
    private static bool HasEnd(ReadOnlySpan<byte> file) => file.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0;
}
