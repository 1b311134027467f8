using System.IO.Compression;

namespace OpenSourceHistory.Pdf.Syntax;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4).</summary>
internal static class Flate
{
    // Header, an empty block and the checksum of nothing (RFC 1950): the base library writes no stream at all for no bytes.
    private static readonly byte[] s_nothing = [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    /// <summary>Compresses bytes as a zlib stream.</summary>
    /// <param name="bytes">The bytes.</param>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return s_nothing;
        }

        using var output = new MemoryStream((bytes.Length / 3) + 64);
        using (var deflate = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
