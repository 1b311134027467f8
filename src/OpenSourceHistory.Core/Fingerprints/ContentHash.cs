using System.IO.Hashing;

namespace OpenSourceHistory.Core.Fingerprints;

/// <summary>Tells whether a content is what it was, as fast as it can be read (XXH3 of 128 bits). It withstands chance, not malice.</summary>
public static class ContentHash
{
    /// <summary>The hash of bytes, as 32 hexadecimal digits.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(XxHash128.Hash(bytes));
}
