using System.Globalization;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>Tells where words begin and end: between characters of words and others, and anywhere beside Han characters and kana, which have no spaces.</summary>
internal static class WordCharacters
{
    /// <summary>True where a word may begin or end between two characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Index of the character behind the place.</param>
    public static bool IsBoundary(ReadOnlySpan<char> text, int index)
    {
        if (index <= 0 || index >= text.Length)
        {
            return true;
        }

        var (left, right) = (text[index - 1], text[index]);
        return !char.IsLowSurrogate(right) && (IsUnspaced(left) || IsUnspaced(right) || !IsOfWord(left) || !IsOfWord(right));
    }

    /// <summary>True for Han characters, kana and the surrogates of Han characters.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsUnspaced(char c) => char.IsHighSurrogate(c)
        ? Core.Text.Scripts.IsHan(char.ConvertToUtf32(c, '\uDC00'))
        : Core.Text.EastAsianWidth.DiscardsSpace(c);

    // Surrogates other than those of Han characters are mostly letters of old scripts; signs among them are rare beside terms.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
