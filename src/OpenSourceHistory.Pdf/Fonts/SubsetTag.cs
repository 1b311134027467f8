using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>The six capitals before the name of a subset (ISO 32000-1, 9.6.4).</summary>
internal static class SubsetTag
{
    /// <summary>A tag made from the subset, so that the same glyphs have the same tag.</summary>
    /// <param name="subset">The font program.</param>
    public static string Of(ReadOnlySpan<byte> subset)
    {
        var hash = Sha256.Of(subset);
        return string.Create(6, hash, static (tag, bytes) =>
        {
            for (var i = 0; i < tag.Length; i++)
            {
                tag[i] = (char)('A' + (bytes[i] % 26));
            }
        });
    }
}
