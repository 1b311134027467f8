using System.Buffers;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Words beside a space, without the marks around them, and what they look like.</summary>
internal static class NoBreakWord
{
    private const int LongestDay = 2;
    private const int Group = 3;

    private static readonly SearchValues<char> s_edges = SearchValues.Create(" \u00A0\u202F\n\uFFFC");

    private static readonly SearchValues<char> s_openings = SearchValues.Create(" \u00A0\u202F\n\uFFFC([{\u201C\u2018\u00AB\u2039\u201E\u201A\u2014\u2013-/\u2019'\"\u00BF\u00A1");

    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789.,:/\u2212\u2013\u2019\u00B7\u00D7\u00BD\u00BC\u00BE\u2153\u2154+~\u2248$\u20AC\u00A3\u00BA\u00AA");

    private static readonly SearchValues<char> s_roman = SearchValues.Create("IVXLCDM");

    private static readonly SearchValues<char> s_smallRoman = SearchValues.Create("IVXL");

    /// <summary>The word in front of a space, from the last mark on that can stand in front of a word.</summary>
    /// <param name="text">Text.</param>
    /// <param name="space">Offset of the space.</param>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int space) => text[(text[..space].LastIndexOfAny(s_openings) + 1)..space];

    /// <summary>The word behind a space, without the marks at its end but a stop.</summary>
    /// <param name="text">Text.</param>
    /// <param name="space">Offset of the space.</param>
    public static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text, int space)
    {
        var rest = text[(space + 1)..];
        var end = rest.IndexOfAny(s_edges);
        return (end < 0 ? rest : rest[..end]).TrimEnd(",;:!?)]}\u00BB\u203A\u201D\u2019\u2026");
    }

    /// <summary>True where a text may end in a number, by its last characters.</summary>
    /// <param name="text">Text.</param>
    public static bool MayEndNumber(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        i -= text[i] == '.' ? 1 : 0;
        for (var letters = 0; letters < 2 && i > 0 && char.IsAsciiLetterLower(text[i]); letters++)
        {
            i--;
        }

        return i >= 0 && (char.IsNumber(text[i]) || text[i] is '\u00BA' or '\u00AA' || IsRoman(text[i]));
    }

    /// <summary>True for a number in figures, with or without the ending of an ordinal; one in Roman numerals has an ending.</summary>
    /// <param name="word">A word.</param>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        var figures = word.TrimEnd("abcdefghijklmnopqrstuvwxyz");
        var letters = word.Length - figures.Length;
        return letters <= 2 && figures.Length > 0 && (figures.ContainsAnyExcept(s_figures) ? letters > 0 && IsRoman(figures) : figures.ContainsAnyInRange('0', '9') || char.IsNumber(figures[0]));
    }

    /// <summary>True for the next three figures of a number.</summary>
    /// <param name="before">The number as far as it goes.</param>
    /// <param name="word">The word behind it.</param>
    public static bool IsGroup(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        before.Length <= Group && !before.ContainsAnyExceptInRange('0', '9') && Figures(word) == Group;

    /// <summary>True for a number that a day of a month may have, with or without an ending.</summary>
    /// <param name="word">A word that begins with a figure.</param>
    public static bool IsDay(ReadOnlySpan<char> word) => Figures(word) <= LongestDay;

    /// <summary>True for a letter of a Roman numeral.</summary>
    /// <param name="c">A character.</param>
    public static bool IsRoman(char c) => s_roman.Contains(c);

    /// <summary>True for a Roman numeral, a stop behind it or not.</summary>
    /// <param name="word">A word.</param>
    public static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 0 && word[0] != '.' && !word.TrimEnd('.').ContainsAnyExcept(s_roman);

    /// <summary>True for a name with the Roman numeral that tells it from others of the name.</summary>
    /// <param name="name">A word.</param>
    /// <param name="numeral">A Roman numeral.</param>
    public static bool IsNumbered(ReadOnlySpan<char> name, ReadOnlySpan<char> numeral) =>
        name.Length > 2 && char.IsUpper(name[0]) && char.IsLower(name[^1]) && numeral.TrimEnd('.') is { Length: > 1 } sign && !sign.ContainsAnyExcept(s_smallRoman);

    /// <summary>True for initials: capitals with a stop behind each.</summary>
    /// <param name="word">A word.</param>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 0 && word.Length % 2 == 0;
    }

    /// <summary>True where a text ends in a word of one letter.</summary>
    /// <param name="text">Text.</param>
    public static bool EndsInLetter(ReadOnlySpan<char> text) => char.IsLetter(text[^1]) && (text.Length == 1 || s_openings.Contains(text[^2]));

    private static int Figures(ReadOnlySpan<char> word)
    {
        var count = word.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? word.Length : count;
    }
}
