using System.IO.Hashing;

namespace OpenSourceHistory.Core.Fingerprints;

/// <summary>The checksum of zip archives and of PNG's chunks: CRC-32 (PNG, annex D; APPNOTE.TXT, 4.4.7).</summary>
public static class CyclicRedundancyCheck
{
    /// <summary>The checksum of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static uint Of(ReadOnlySpan<byte> bytes) => Crc32.HashToUInt32(bytes);
}
