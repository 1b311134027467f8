using System.IO.Compression;

namespace OpenSourceHistory.Pdf.Syntax;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4).</summary>
internal static class Flate
{
    // Header, an empty block and the checksum of nothing (RFC 1950): the base library writes no stream at all for no bytes.
    private static readonly byte[] s_nothing = [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    // What is left to the next on the same thread: room for the streams of pages, and no more.
    private const int MostSpare = 1 << 20;

    [ThreadStatic]
    private static MemoryStream? s_spare;

    /// <summary>Compresses bytes as a zlib stream.</summary>
    /// <param name="bytes">The bytes.</param>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return s_nothing;
        }

        var output = s_spare ?? new MemoryStream((bytes.Length / 3) + 64);
        s_spare = null;
        using (var deflate = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        var compressed = output.ToArray();
        output.SetLength(0);
        s_spare = output.Capacity <= MostSpare ? output : null;
        return compressed;
    }
}
