using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Fonts.Itemizing;

/// <summary>Whether a face can show characters, counting what HarfBuzz makes from others.</summary>
internal static class Coverage
{
    private const int Hyphen = 0x2010;
    private const int NoBreakHyphen = 0x2011;

    public static bool HasAll(FontFace face, ReadOnlySpan<char> cluster)
    {
        var previous = -1;
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!Has(face, rune.Value) && !HasComposed(face, previous, rune.Value))
            {
                return false;
            }

            previous = rune.Value;
        }

        return true;
    }

    /// <summary>True where the face has a glyph for the character or needs none.</summary>
    public static bool Has(FontFace face, int codePoint) =>
        face.GlyphOf(codePoint) != 0 || Ignorables.IsInvisible(codePoint) || HasSubstitute(face, codePoint);

    public static int BaseOf(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var rune, out _);
        return rune.Value;
    }

    public static ReadOnlySpan<char> FirstCharacter(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out _, out var length);
        return cluster[..length];
    }

    public static bool IsSingle(ReadOnlySpan<char> cluster) => FirstCharacter(cluster).Length == cluster.Length;

    // HarfBuzz makes spaces of all widths from the space, and the no-break hyphen from the hyphen.
    private static bool HasSubstitute(FontFace face, int codePoint)
    {
        if (codePoint == NoBreakHyphen)
        {
            return face.GlyphOf(Hyphen) != 0 || face.GlyphOf('-') != 0;
        }

        return codePoint >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.SpaceSeparator && face.GlyphOf(' ') != 0;
    }

    // HarfBuzz composes a letter and a mark where the face has the letter with the mark alone.
    private static bool HasComposed(FontFace face, int previous, int codePoint) =>
        previous >= 0
        && UnicodeFunctions.Default.TryCompose(previous, codePoint, out var composed)
        && face.GlyphOf(composed) != 0;
}
