using System.IO.Compression;

namespace OpenSourceHistory.Pdf.Syntax;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4).</summary>
internal static class Flate
{
    /// <summary>Compresses bytes as a zlib stream.</summary>
    /// <param name="bytes">The bytes.</param>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream((bytes.Length / 3) + 64);
        using (var deflate = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
