using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Docx.Embedding;

/// <summary>Keys of font parts and their use (17.8.1).</summary>
internal static class FontObfuscation
{
    private const int KeySize = 16;

    /// <summary>A key made from the font itself, so that the same font always has the same.</summary>
    public static Guid KeyOf(ReadOnlySpan<byte> font) => new(Sha256.Of(font).AsSpan(0, KeySize), bigEndian: true);

    /// <summary>The key as <c>w:fontKey</c> has it.</summary>
    public static string Text(Guid key) => key.ToString("B").ToUpperInvariant();

    /// <summary>The font with its first 32 bytes changed by the key, which is read from its end; done twice, it is the font again.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> font, Guid key)
    {
        Span<byte> bytes = stackalloc byte[KeySize];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        var changed = font.ToArray();
        for (var i = 0; i < Math.Min(2 * KeySize, changed.Length); i++)
        {
            changed[i] ^= bytes[KeySize - 1 - (i % KeySize)];
        }

        return changed;
    }
}
