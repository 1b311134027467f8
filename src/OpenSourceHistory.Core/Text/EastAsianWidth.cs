using System.Globalization;

namespace OpenSourceHistory.Core.Text;

/// <summary>
/// Widths of East Asian characters (UAX #11, Unicode 16): wide, full-width and half-width ones, signs and their punctuation alike. Emoji,
/// which the standard counts as wide, are none of them: no question of East Asian text asks for them.
/// </summary>
public static class EastAsianWidth
{
    /// <summary>True for characters as wide as an em (F and W): signs of East Asian scripts, their punctuation, full-width forms.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsWide(int c) => c switch
    {
        < 0x1100 => false,
        <= 0x115F => true,
        < 0x2E80 => c is 0x2329 or 0x232A,
        <= 0x303E => true,
        >= 0x3041 and <= 0x4DBF => true,
        >= 0x4E00 and <= 0xA4CF => true,
        >= 0xA960 and <= 0xA97C => true,
        >= 0xAC00 and <= 0xD7A3 => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFE10 and <= 0xFE19 => true,
        >= 0xFE30 and <= 0xFE6B => true,
        >= 0xFF01 and <= 0xFF60 => true,
        >= 0xFFE0 and <= 0xFFE6 => true,
        >= 0x16FE0 and <= 0x1B2FF => true,
        >= 0x20000 and <= 0x3FFFD => true,
        _ => false,
    };

    /// <summary>True for characters half as wide as others of their kind (H): half-width kana, Hangul and signs.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsHalfWidth(int c) => c is 0x20A9 or (>= 0xFF61 and <= 0xFFDC) or (>= 0xFFE8 and <= 0xFFEE);

    /// <summary>True for East Asian characters of any width: what is set in the faces of East Asian text.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsEastAsian(int c) => c >= 0x1100 && (IsWide(c) || IsHalfWidth(c) || Scripts.IsHangul(c));

    /// <summary>True for punctuation and forms that East Asian text alone has: 3000 to 303F, and the block of half-width and full-width forms.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsOwnPunctuation(int c) => c is (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFFEF);

    /// <summary>
    /// True for characters beside which East Asian text has no space: wide and half-width ones, Hangul not among them
    /// (segment break transformation, CSS Text 3, section 4.1.3).
    /// </summary>
    /// <param name="c">A code point.</param>
    public static bool DiscardsSpace(int c) => c >= 0x2329 && (IsWide(c) || IsHalfWidth(c)) && c != 0x20A9 && !Scripts.IsHangul(c);

    /// <summary>Columns that a character takes on a screen of equal columns, as editors and terminals show it: 2 for wide ones and emoji, 0 for those that join the one before.</summary>
    /// <param name="c">A code point.</param>
    public static int ColumnsOf(int c)
    {
        if (c < 0x300)
        {
            return c == Ignorables.SoftHyphen ? 0 : 1;
        }

        if (IsWide(c) || IsWideEmoji(c))
        {
            return 2;
        }

        var joins = CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        return joins || Ignorables.IsDefaultIgnorable(c) ? 0 : 1;
    }

    /// <summary>Columns that a text takes, as those of its characters.</summary>
    /// <param name="text">The text.</param>
    public static int ColumnsOf(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += ColumnsOf(rune.Value);
        }

        return columns;
    }

    // Emoji_Presentation, whole blocks where nearly all of them have it.
    private static bool IsWideEmoji(int c) => c switch
    {
        0x231A or 0x231B or 0x23F0 or 0x23F3 or 0x25FD or 0x25FE or 0x2614 or 0x2615 or 0x267F or 0x2693 or 0x26A1 or 0x26AA or 0x26AB => true,
        >= 0x23E9 and <= 0x23EC => true,
        >= 0x2648 and <= 0x2653 => true,
        0x26BD or 0x26BE or 0x26C4 or 0x26C5 or 0x26CE or 0x26D4 or 0x26EA or 0x26F2 or 0x26F3 or 0x26F5 or 0x26FA or 0x26FD => true,
        0x2705 or 0x270A or 0x270B or 0x2728 or 0x274C or 0x274E or 0x2757 or 0x27B0 or 0x27BF or 0x2B1B or 0x2B1C or 0x2B50 or 0x2B55 => true,
        >= 0x2753 and <= 0x2755 => true,
        >= 0x2795 and <= 0x2797 => true,
        >= 0x1F300 and <= 0x1F64F => true,
        >= 0x1F680 and <= 0x1F6FF => true,
        >= 0x1F900 and <= 0x1FAFF => true,
        _ => false,
    };
}
