using System.Buffers.Binary;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>
/// Takes out of pictures what cameras and editors write beside the pixels: Exif with the place where a photograph was taken, XMP, IPTC, comments, and
/// previews behind the end. What readers need for the pixels stays: JFIF, colour profiles, Adobe's marker.
/// </summary>
internal static class PictureMetadata
{
    private const int PngSignature = 8;
    private const int ChunkOverhead = 12;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>A JPEG file without them; the same array where there are none.</summary>
    /// <param name="file">A file whose segments are whole.</param>
    public static byte[] StripJpeg(byte[] file)
    {
        var kept = new List<(int Start, int Length)> { (0, 2) };
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker == EndOfImage)
            {
                kept.Add((at, 2));
                break;
            }

            var length = marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7) ? LengthOfBare(marker) : 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            length = marker == StartOfScan ? EndOfScan(file, at + length) - at : length;
            length = Math.Min(length, file.Length - at);
            if (!IsPrivate(marker, file.AsSpan(at, length)))
            {
                kept.Add((at, length));
            }

            at += length;
        }

        if (at + 2 == file.Length && file[at] == 0xFF && file[at + 1] == EndOfImage)
        {
            kept.Add((at, 2));
        }

        return Join(file, kept);
    }

    /// <summary>A PNG file without them; the same array where there are none.</summary>
    /// <param name="file">A file whose chunks are whole.</param>
    public static byte[] StripPng(byte[] file)
    {
        var kept = new List<(int Start, int Length)> { (0, PngSignature) };
        for (var at = PngSignature; at + ChunkOverhead <= file.Length;)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)) + (long)ChunkOverhead, file.Length - at);
            if (!IsPrivate(file.AsSpan(at + 4, length - 4)))
            {
                kept.Add((at, length));
            }

            at += length;
        }

        return Join(file, kept);
    }

    private static int LengthOfBare(byte marker) => marker == 0xFF ? 1 : 2;

    // ITU-T T.81, B.1.1.2: behind a scan's header come its bits, in which 0xFF is followed by zero or a restart marker.
    private static int EndOfScan(byte[] file, int at)
    {
        while (at + 1 < file.Length && (file[at] != 0xFF || file[at + 1] is 0 or (>= 0xD0 and <= 0xD7)))
        {
            var next = Array.IndexOf(file, (byte)0xFF, at + 1);
            at = next < 0 ? file.Length : next;
        }

        return Math.Min(at, file.Length);
    }

    // Application segments but JFIF (0), profiles (2) and Adobe's (14), and comments.
    private static bool IsPrivate(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        0xE0 or 0xEE => false,
        0xE2 => segment.Length < 4 || !segment[4..].StartsWith("ICC_PROFILE\0"u8),
        >= 0xE1 and <= 0xEF or 0xFE => true,
        _ => false,
    };

    private static bool IsPrivate(ReadOnlySpan<byte> chunk) =>
        chunk.StartsWith("eXIf"u8) || chunk.StartsWith("iTXtXML:com.adobe.xmp"u8) || chunk.StartsWith("zTXtRaw profile type"u8) || chunk.StartsWith("tEXtRaw profile type"u8);

    private static byte[] Join(byte[] file, List<(int Start, int Length)> parts)
    {
        if (parts.Sum(p => p.Length) == file.Length)
        {
            return file;
        }

        using var joined = new MemoryStream(file.Length);
        foreach (var (start, length) in parts)
        {
            joined.Write(file, start, length);
        }

        return joined.ToArray();
    }
}
