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
}
