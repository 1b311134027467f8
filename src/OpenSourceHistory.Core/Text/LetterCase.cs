using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>
/// Changes the case of letters (Unicode 17.0, section 3.13, and its SpecialCasing.txt; CSS Text 3, section 2.1.1): several letters where no single one
/// is the other case, by what stands around them, and as Dutch, Greek, Lithuanian, Turkish and Azerbaijani have it.
/// </summary>
public static class LetterCase
{
    private const char CombiningDot = '\u0307';
    private const char DotlessI = '\u0131';
    private const char DottedCapital = '\u0130';

    /// <summary>Appends what a character is in capitals.</summary>
    /// <param name="result">Receives it.</param>
    /// <param name="text">The text that the character stands in.</param>
    /// <param name="at">Its offset.</param>
    /// <param name="language">BCP 47 language of the text.</param>
    public static void AppendCapitals(StringBuilder result, ReadOnlySpan<char> text, int at, string language)
    {
        if (text[at] >= '\u0300' && LanguageTag.IsOf(language, "el"))
        {
            if (GreekCapitals.TryAppend(result, text, at))
            {
                return;
            }
        }
        else if (text[at] == CombiningDot && at > 0 && text[at - 1] is 'i' or 'j' or '\u012F' && LanguageTag.IsOf(language, "lt"))
        {
            return; // the dot of the small letter
        }

        AppendUpper(result, text, at, language, SpecialCasing.Of(text[at])?.Capitals);
    }

    /// <summary>Appends what a character is at the beginning of a word that has a capital there.</summary>
    /// <param name="result">Receives it.</param>
    /// <param name="text">The text that the character stands in.</param>
    /// <param name="at">Its offset.</param>
    /// <param name="language">BCP 47 language of the text.</param>
    public static void AppendInitial(StringBuilder result, ReadOnlySpan<char> text, int at, string language) =>
        AppendUpper(result, text, at, language, SpecialCasing.Of(text[at])?.Initial);

    /// <summary>True for the second letter of one that is written with two, which is a capital as the first is (Dutch ij).</summary>
    /// <param name="text">The text that the character stands in.</param>
    /// <param name="at">Its offset.</param>
    /// <param name="language">BCP 47 language of the text.</param>
    public static bool IsSecondOfInitial(ReadOnlySpan<char> text, int at, string language) =>
        text[at] == 'j' && at > 0 && text[at - 1] is 'i' or '\u00ED' && LanguageTag.IsOf(language, "nl");

    /// <summary>Appends what a character is in small letters.</summary>
    /// <param name="result">Receives it, and holds what stands before the text.</param>
    /// <param name="text">The text that the character stands in.</param>
    /// <param name="at">Its offset.</param>
    /// <param name="language">BCP 47 language of the text.</param>
    public static void AppendSmall(StringBuilder result, ReadOnlySpan<char> text, int at, string language)
    {
        var c = text[at];
        if (c == '\u03A3')
        {
            result.Append(IsFinal(result, text, at) ? '\u03C2' : '\u03C3');
        }
        else if (c is 'I' or DottedCapital or CombiningDot && IsTurkic(language))
        {
            AppendTurkic(result, text, at);
        }
        else if (SpecialCasing.Of(c) is { } special)
        {
            result.Append(special.Small);
        }
        else
        {
            AppendSingle(result, text, at, Rune.ToLowerInvariant);
        }
    }

    private static void AppendUpper(StringBuilder result, ReadOnlySpan<char> text, int at, string language, string? special)
    {
        if (text[at] == 'i' && IsTurkic(language))
        {
            result.Append(DottedCapital);
        }
        else if (special is not null)
        {
            result.Append(special);
        }
        else
        {
            AppendSingle(result, text, at, Rune.ToUpperInvariant);
        }
    }

    private static bool IsTurkic(string language) => LanguageTag.IsOf(language, "tr") || LanguageTag.IsOf(language, "az");

    // I with a dot above is i, whether it is one character or two.
    private static void AppendTurkic(StringBuilder result, ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case 'I':
                result.Append(at + 1 < text.Length && text[at + 1] == CombiningDot ? 'i' : DotlessI);
                break;
            case DottedCapital:
                result.Append('i');
                break;
            case CombiningDot when at > 0 && text[at - 1] == 'I':
                break;
            default:
                result.Append(text[at]);
                break;
        }
    }

    // A character beyond the first plane is two, of which each call appends its own: both cases of a letter are in one plane.
    private static void AppendSingle(StringBuilder result, ReadOnlySpan<char> text, int at, Func<Rune, Rune> map)
    {
        var c = text[at];
        if (!char.IsSurrogate(c))
        {
            result.Append((char)map(new Rune(c)).Value);
            return;
        }

        var first = char.IsLowSurrogate(c) ? at - 1 : at;
        Span<char> pair = stackalloc char[2];
        if (first >= 0 && first + 1 < text.Length && Rune.TryCreate(text[first], text[first + 1], out var rune) && map(rune).TryEncodeToUtf16(pair, out _))
        {
            c = pair[at - first];
        }

        result.Append(c);
    }

    // A sigma that ends a word: a cased letter stands before it and none behind it (Unicode, table 3-17).
    private static bool IsFinal(StringBuilder before, ReadOnlySpan<char> text, int at)
    {
        var i = before.Length - 1;
        while (i >= 0 && CaseContext.IsIgnorable(before[i]))
        {
            i--;
        }

        return i >= 0 && CaseContext.IsCased(before[i]) && !CaseContext.IsFollowedByCased(text, at);
    }
}
