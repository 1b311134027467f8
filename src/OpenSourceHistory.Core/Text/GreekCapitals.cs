using System.Collections.Frozen;
using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>
/// Modern Greek in capitals: without accents and breathings, with the diaeresis, which also takes the place of an accent that had parted two vowels; an iota
/// below stands beside its letter. The word \u1F22 alone keeps its accent (CSS Text 3, section 2.1.1).
/// </summary>
internal static class GreekCapitals
{
    private const char Iota = '\u0399';
    private const char Upsilon = '\u03A5';
    private const char Eta = '\u0397';
    private const char EtaWithAccent = '\u0389';
    private const char CombiningDiaeresis = '\u0308';

    private static readonly Lazy<FrozenDictionary<char, (char Capital, string Marks)>> s_byLetter = new(Read);

    /// <summary>Appends what a character is in capitals; false where it is no Greek vowel with marks, and none that an accent was before.</summary>
    /// <param name="result">Receives it.</param>
    /// <param name="text">The text that the character stands in.</param>
    /// <param name="at">Its offset.</param>
    public static bool TryAppend(StringBuilder result, ReadOnlySpan<char> text, int at)
    {
        var letter = text[at];
        if (MarkOf(letter) is { } kind)
        {
            return AppendMark(result, text, at, kind);
        }

        var (capital, marks) = s_byLetter.Value.TryGetValue(letter, out var known) ? known : (char.ToUpperInvariant(letter), string.Empty);
        if (capital == Eta && marks.Contains('a', StringComparison.Ordinal) && !marks.Contains('i', StringComparison.Ordinal) && !CaseContext.IsBehindCased(text, at) && !CaseContext.IsFollowedByCased(text, at))
        {
            result.Append(EtaWithAccent);
            return true;
        }

        var isParted = capital is Iota or Upsilon && !marks.Contains('d', StringComparison.Ordinal) && LosesAccent(text, at);
        if (marks.Length == 0 && !isParted)
        {
            return false;
        }

        var hasDiaeresis = isParted || marks.Contains('d', StringComparison.Ordinal);
        result.Append((capital, hasDiaeresis) switch { (Iota, true) => '\u03AA', (Upsilon, true) => '\u03AB', _ => capital });
        if (hasDiaeresis && capital is not (Iota or Upsilon))
        {
            result.Append(CombiningDiaeresis);
        }

        if (marks.Contains('i', StringComparison.Ordinal))
        {
            result.Append(Iota);
        }

        return true;
    }

    // Marks that are characters of their own go with their letter.
    private static bool AppendMark(StringBuilder result, ReadOnlySpan<char> text, int at, char kind)
    {
        if (BaseOf(text, at) is not { } letter || !IsGreek(letter))
        {
            return false;
        }

        if (kind is 'd' or 'i')
        {
            result.Append(kind == 'd' ? CombiningDiaeresis : Iota);
        }

        return true;
    }

    // True behind a vowel that had an accent and no diaeresis.
    private static bool LosesAccent(ReadOnlySpan<char> text, int at)
    {
        var marks = string.Empty;
        var before = at - 1;
        for (; before >= 0 && MarkOf(text[before]) is { } kind; before--)
        {
            marks += kind;
        }

        if (before < 0 || !IsGreek(text[before]))
        {
            return false;
        }

        marks += s_byLetter.Value.TryGetValue(text[before], out var known) ? known.Marks : string.Empty;
        return marks.Contains('a', StringComparison.Ordinal) && !marks.Contains('d', StringComparison.Ordinal) && !HasDiaeresisBehind(text, at);
    }

    private static bool HasDiaeresisBehind(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at + 1] == CombiningDiaeresis;

    private static char? BaseOf(ReadOnlySpan<char> text, int at)
    {
        while (at >= 0 && MarkOf(text[at]) is not null)
        {
            at--;
        }

        return at < 0 ? null : text[at];
    }

    private static bool IsGreek(char c) => c is (>= '\u0370' and < '\u0400') or (>= '\u1F00' and < '\u2000');

    private static char? MarkOf(char c) => c switch
    {
        '\u0300' or '\u0301' or '\u0302' or '\u0303' or '\u0311' or '\u0342' => 'a',
        '\u0304' or '\u0306' or '\u0313' or '\u0314' or '\u0343' => 'b',
        CombiningDiaeresis => 'd',
        '\u0344' => 'd',
        '\u0345' => 'i',
        _ => null,
    };

    private static FrozenDictionary<char, (char, string)> Read() => CaseData.Read("greek-letters.txt").ToFrozenDictionary(
        fields => CaseData.Letters(fields[0])[0],
        fields => (CaseData.Letters(fields[1])[0], fields[2]));
}
