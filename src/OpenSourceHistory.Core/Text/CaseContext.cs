using System.Globalization;

namespace OpenSourceHistory.Core.Text;

/// <summary>What stands around a letter whose other case depends on it (Unicode 17.0, section 3.13, definitions 135 and 136).</summary>
internal static class CaseContext
{
    /// <summary>True for a letter that has another case.</summary>
    /// <param name="c">A character.</param>
    public static bool IsCased(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    /// <summary>True for what is looked through: marks, signs within a word.</summary>
    /// <param name="c">A character.</param>
    public static bool IsIgnorable(char c) => c is '\'' or '\u2019' or '.' or ':' or '\u00B7' or '\u2018' or '\u2024' or '\u2027' || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;

    /// <summary>True where a cased letter follows in the same word.</summary>
    /// <param name="text">Text.</param>
    /// <param name="at">Offset of a letter.</param>
    public static bool IsFollowedByCased(ReadOnlySpan<char> text, int at)
    {
        at++;
        while (at < text.Length && IsIgnorable(text[at]))
        {
            at++;
        }

        return at < text.Length && IsCased(text[at]);
    }

    /// <summary>True where a cased letter stands before in the same word.</summary>
    /// <param name="text">Text.</param>
    /// <param name="at">Offset of a letter.</param>
    public static bool IsBehindCased(ReadOnlySpan<char> text, int at)
    {
        at--;
        while (at >= 0 && IsIgnorable(text[at]))
        {
            at--;
        }

        return at >= 0 && IsCased(text[at]);
    }
}
