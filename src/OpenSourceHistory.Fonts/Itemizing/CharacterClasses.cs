using System.Buffers;
using System.Globalization;
using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Fonts.Itemizing;

/// <summary>What characters are to itemisation (Unicode 16, DerivedCoreProperties and UAX #29).</summary>
internal static class CharacterClasses
{
    /// <summary>Variation selector 16.</summary>
    public const char EmojiSelector = '\uFE0F';

    /// <summary>Punctuation that Chinese and Japanese text sets in the faces of Han characters.</summary>
    public static SearchValues<char> HanPunctuation { get; } = SearchValues.Create(
        EastAsianMarks.Shared + EastAsianMarks.SharedSigns
        + string.Concat(Enumerable.Range(0x3000, 0x40).Concat(Enumerable.Range(0xFF00, 0xF0)).Select(c => (char)c)));

    private const int ZeroWidthJoiner = 0x200D;

    public static bool IsSpace(int codePoint) =>
        codePoint is ' ' or 0xA0 || (codePoint >= 0x1680 && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.SpaceSeparator);

    /// <summary>Characters that never part from the one before them.</summary>
    public static bool IsExtender(int codePoint) =>
        codePoint >= 0x300 && (Ignorables.IsInvisible(codePoint) || IsEmojiModifier(codePoint) || IsMark(codePoint));

    /// <summary>True for a cluster that asks for its emoji form: by variation selector 16, or as the flag of two indicators (UTS #51).</summary>
    public static bool AsksForEmoji(ReadOnlySpan<char> cluster) =>
        cluster.Length > 1 && (cluster.Contains(EmojiSelector) || (cluster.Length == 4 && IsRegionalIndicator(Coverage.BaseOf(cluster))));

    /// <summary>Length of the first cluster of a text: a character with what never parts from it.</summary>
    public static int ClusterLength(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        var isFlag = IsRegionalIndicator(rune.Value);
        var joins = false;
        while (length < text.Length)
        {
            Rune.DecodeFromUtf16(text[length..], out var next, out var nextLength);
            var joinsFlag = isFlag && IsRegionalIndicator(next.Value);
            if (!joins && !joinsFlag && !IsExtender(next.Value))
            {
                break;
            }

            isFlag = false;
            joins = next.Value == ZeroWidthJoiner;
            length += nextLength;
        }

        return length;
    }

    private static bool IsRegionalIndicator(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsEmojiModifier(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
