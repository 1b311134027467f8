using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>What colours a picture says that its numbers mean: its ICC profile (ICC.1:2022).</summary>
internal static class PictureProfile
{
    private const int HeaderLength = 128;
    private const int SpaceOffset = 16;
    private const int LargestProfile = 4 << 20;

    /// <summary>The name of a picture's profile where its colours are of light and not sRGB, which books take all such colours for; else null.</summary>
    /// <param name="file">A PNG or JPEG file.</param>
    /// <param name="format">Which.</param>
    public static string? OtherThanSrgb(ReadOnlySpan<byte> file, RasterFormat format)
    {
        var profile = format == RasterFormat.Png ? OfPng(file) : OfJpeg(file);
        if (profile.Length < HeaderLength + 4 || !profile.AsSpan(SpaceOffset).StartsWith("RGB "u8))
        {
            return null;
        }

        var name = NameOf(profile);
        return name.Contains("sRGB", StringComparison.OrdinalIgnoreCase) ? null : name.Length > 0 ? name : "another profile";
    }

    // PNG, third edition, 11.3.2.3: a name, zero, the method of compression, zlib data.
    private static byte[] OfPng(ReadOnlySpan<byte> file)
    {
        for (var at = PngHeader.Signature.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var chunk = file[(at + 4)..];
            if (length > file.Length - at - 12 || chunk.StartsWith("IDAT"u8))
            {
                break;
            }

            if (chunk.StartsWith("iCCP"u8) && chunk[4..(int)(length + 4)] is var data && data.IndexOf((byte)0) is >= 0 and var end && end + 2 < data.Length)
            {
                return Inflate(data[(end + 2)..]);
            }

            at += (int)length + 12;
        }

        return [];
    }

    private static byte[] Inflate(ReadOnlySpan<byte> data)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            using var profile = new MemoryStream();
            Span<byte> part = stackalloc byte[4096];
            for (int count; profile.Length < LargestProfile && (count = stream.Read(part)) > 0;)
            {
                profile.Write(part[..count]);
            }

            return profile.ToArray();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    // ICC.1, B.4: segments of the second application marker, each with its number and their count.
    private static byte[] OfJpeg(ReadOnlySpan<byte> file)
    {
        using var profile = new MemoryStream();
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] is not (0xDA or 0xD9);)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            var segment = file[(at + 4)..Math.Clamp(at + 2 + length, at + 4, file.Length)];
            if (file[at + 1] == 0xE2 && segment.Length > 14 && segment.StartsWith("ICC_PROFILE\0"u8))
            {
                profile.Write(segment[14..]);
            }

            at += 2 + length;
        }

        return profile.ToArray();
    }

    // 9.2.41: the description, in ASCII (version 2) or in UTF-16 of some languages (version 4), of which the first will do.
    private static string NameOf(ReadOnlySpan<byte> profile)
    {
        var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]), 100);
        for (var i = 0; i < count && HeaderLength + 16 + (i * 12) <= profile.Length; i++)
        {
            var entry = profile[(HeaderLength + 4 + (i * 12))..];
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            if (entry.StartsWith("desc"u8) && offset <= profile.Length - 28)
            {
                return Description(profile[(int)offset..]).TrimEnd('\0').Trim();
            }
        }

        return string.Empty;
    }

    private static string Description(ReadOnlySpan<byte> tag)
    {
        if (tag.StartsWith("desc"u8))
        {
            return Encoding.ASCII.GetString(tag[12..(int)Math.Min(12 + (long)BinaryPrimitives.ReadUInt32BigEndian(tag[8..]), tag.Length)]);
        }

        var (length, start) = (BinaryPrimitives.ReadUInt32BigEndian(tag[20..]), BinaryPrimitives.ReadUInt32BigEndian(tag[24..]));
        return tag.StartsWith("mluc"u8) && start + (long)length <= tag.Length ? Encoding.BigEndianUnicode.GetString(tag.Slice((int)start, (int)length)) : string.Empty;
    }
}
