using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Fonts.Itemizing;

/// <summary>What characters are to itemisation (Unicode 16, DerivedCoreProperties and UAX #29).</summary>
internal static class CharacterClasses
{
    /// <summary>Variation selector 16.</summary>
    public const char EmojiSelector = '\uFE0F';

    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Default ignorable characters and controls: shown as nothing, so no face needs a glyph for them.</summary>
    public static bool IsInvisible(int codePoint) => codePoint switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) or 0xAD => true,
        < 0x034F => false,
        0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFF8 => true,
        >= 0x1BCA0 and <= 0x1BCA3 => true,
        >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    public static bool IsSpace(int codePoint) =>
        codePoint is ' ' or 0xA0 || (codePoint >= 0x1680 && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.SpaceSeparator);

    /// <summary>Characters that never part from the one before them.</summary>
    public static bool IsExtender(int codePoint) =>
        codePoint >= 0x300 && (IsInvisible(codePoint) || IsEmojiModifier(codePoint) || IsMark(codePoint));

    /// <summary>Characters written with Han characters: ideographs, kana, bopomofo, their radicals and extensions.</summary>
    public static bool IsHan(int codePoint) => codePoint switch
    {
        < 0x2E80 => false,
        <= 0x2FDF => true,
        0x3005 or 0x3006 or 0x3007 => true,
        >= 0x3041 and <= 0x31FF => true,
        >= 0x3400 and <= 0x4DBF => true,
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };

    /// <summary>Punctuation of Han text alone: 3000 to 303F and full-width forms.</summary>
    public static bool IsHanPunctuation(int codePoint) => codePoint is (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFFEF);

    /// <summary>Punctuation that Latin and Han text share, drawn differently by their faces.</summary>
    public static bool IsSharedPunctuation(int codePoint) =>
        codePoint is 0xB7 or 0x2014 or 0x2015 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2025 or 0x2026 or 0x2027;

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
