using System.Buffers;

namespace OpenSourceHistory.Core.Text;

/// <summary>
/// The scripts of East Asia (UAX #24, Unicode 16). A character is a code point. Planes 2 and 3 are Han as a whole: nothing else will be
/// encoded there.
/// </summary>
public static class Scripts
{
    private const int FirstOfAny = 0x1100;

    private static readonly SearchValues<char> s_separateLetters = SearchValues.Create(
        [.. Range('\0', '\u058F'), .. Range('\u1C80', '\u1C88'), .. Range('\u1D00', '\u214F'), .. Range('\u2C60', '\u2C7F'), .. Range('\uA720', '\uA7FF'), .. Range('\uFB00', '\uFB06')]);

    /// <summary>True for Han characters: ideographs, their radicals, the ideographic zero and the iteration mark.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsHan(int c) => c switch
    {
        < 0x2E80 => false,
        <= 0x2FD5 => true,
        0x3005 or 0x3007 => true,
        >= 0x3021 and <= 0x3029 => true,
        >= 0x3038 and <= 0x303B => true,
        >= 0x3400 and <= 0x4DBF => true,
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAD9 => true,
        >= 0x20000 and <= 0x3FFFD => true,
        _ => false,
    };

    /// <summary>True for hiragana and katakana, half-width and small ones among them, with their sound and length marks.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsKana(int c) => c switch
    {
        < 0x3041 => false,
        >= 0x3041 and <= 0x3096 => true,
        >= 0x3099 and <= 0x309F => true,
        >= 0x30A1 and <= 0x30FA => true,
        >= 0x30FC and <= 0x30FF => true,
        >= 0x31F0 and <= 0x31FF => true,
        >= 0xFF66 and <= 0xFF9F => true,
        >= 0x1AFF0 and <= 0x1B16F => true,
        _ => false,
    };

    /// <summary>True for Hangul: syllables and jamo, which are written with spaces between words.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsHangul(int c) => c switch
    {
        < FirstOfAny => false,
        <= 0x11FF => true,
        0x302E or 0x302F => true,
        >= 0x3131 and <= 0x318E => true,
        >= 0x3200 and <= 0x321E => true,
        >= 0x3260 and <= 0x327E => true,
        >= 0xA960 and <= 0xA97C => true,
        >= 0xAC00 and <= 0xD7FB => true,
        >= 0xFFA0 and <= 0xFFDC => true,
        _ => false,
    };

    /// <summary>
    /// True for characters each of which stands for itself, without spaces between words: Han, kana, bopomofo and the strokes of characters
    /// ("ideographs" of CSS Text 4, section 8.8.1).
    /// </summary>
    /// <param name="c">A code point.</param>
    public static bool IsIdeographic(int c) =>
        c >= 0x2E80 && (IsHan(c) || IsKana(c) || c is (>= 0x3105 and <= 0x312F) or (>= 0x31A0 and <= 0x31EF));

    /// <summary>True for what is written in Chinese, Japanese or Korean signs: ideographic characters and Hangul.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsEastAsian(int c) => c >= FirstOfAny && (IsIdeographic(c) || IsHangul(c));

    /// <summary>
    /// True where a text is of scripts whose letters stand apart and are as wide as each needs (Latin, Greek, Cyrillic, Armenian), and of signs that
    /// such texts use: space between them may be more or less. Letters of Arabic or Devanagari join, Chinese signs fill a square each.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool HasSeparateLetters(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(s_separateLetters);

    /// <summary>True where a text has a Chinese, Japanese or Korean sign.</summary>
    /// <param name="text">The text.</param>
    public static bool HasEastAsian(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= FirstOfAny && IsEastAsian(CodePoints.At(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
