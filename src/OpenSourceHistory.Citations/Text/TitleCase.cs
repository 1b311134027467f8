using System.Buffers;
using System.Collections.Frozen;

namespace OpenSourceHistory.Citations.Text;

/// <summary>English title case: all words capital but for stop words inside.</summary>
internal static class TitleCase
{
    private static readonly SearchValues<char> s_closingMarks = SearchValues.Create(" .,:;!?)\u201d\u2019\uE002");

    private static readonly FrozenSet<string> s_stopWords = CitationData.Read("title-stop-words.txt").Text
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A word of a text as title case has it.</summary>
    public static string WordOf(string text, (int Start, int End) word)
    {
        var found = text[word.Start..word.End];
        var bare = found.Trim(',', '.', ';', ':', '?', '!', ')', '(', '\u201d', '\u2019', QuotePlaceholders.Close);
        if (!TextCases.IsLower(found))
        {
            return IsCapitalStopWord(bare) && !IsFirst(text, word.Start) && !IsLast(text, word.End) ? Lowered(found) : found;
        }

        if (IsFirst(text, word.Start) || found[0] == QuotePlaceholders.Open)
        {
            return TextCases.Capitalized(found);
        }

        if (found.Length == 1 && !char.IsAscii(found[0]))
        {
            return found;
        }

        var isPartOfCompound = text[word.Start - 1] == '-';
        var startsCompound = !isPartOfCompound && word.End < text.Length && text[word.End] == '-';
        if (s_stopWords.Contains(bare) || s_stopWords.Contains(found) || HasElision(found))
        {
            var isLastWord = IsLast(text, word.End) && !isPartOfCompound && !HasElision(found) && bare != "x";
            return startsCompound || isLastWord ? TextCases.Capitalized(found) : found;
        }

        return TextCases.Capitalized(found);
    }

    private static bool IsCapitalStopWord(string word) =>
        word.Length > 1 && TextCases.IsLower(word[1..]) && s_stopWords.Contains(Lowered(word));

    private static string Lowered(string word) => string.Concat(word.Select(char.ToLowerInvariant));

    // "d'Alembert" keeps the small letter of its particle.
    private static bool HasElision(string word) => word.Length > 2 && word[0] == 'd' && word[1] is '\'' or '\u2019';

    private static bool IsFirst(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        if (before.IsEmpty)
        {
            return true;
        }

        return before[^1] is ':' or '?' or '!' || (before[^1] == '.' && EndsSentence(before[..^1]));
    }

    // "v." or "A." ends no sentence, "All for one." does.
    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        var lastWord = before[(before.LastIndexOf(' ') + 1)..];
        return lastWord.Length > 2 && !lastWord.Contains('.');
    }

    private static bool IsLast(string text, int end) => !text.AsSpan(end).ContainsAnyExcept(s_closingMarks);
}
