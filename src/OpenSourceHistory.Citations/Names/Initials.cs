using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Makes initials of given names (CSL 1.0.2, "initialize-with").</summary>
internal static partial class Initials
{
    /// <summary>The given names as initials.</summary>
    /// <param name="given">The given names.</param>
    /// <param name="mark">What follows each initial.</param>
    /// <param name="keepsNames">Full names stay; only initials are given the mark.</param>
    /// <param name="keepsHyphen">The hyphen of a compound stays.</param>
    public static string Of(string given, string mark, bool keepsNames, bool keepsHyphen) => given.Contains('<', StringComparison.Ordinal)
        ? OfMarkedUp(given, mark, keepsNames, keepsHyphen)
        : OfPlain(given, mark, keepsNames, keepsHyphen);

    private static string OfPlain(string given, string mark, bool keepsNames, bool keepsHyphen)
    {
        var result = new StringBuilder();
        foreach (var word in given.Replace('\u2019', '\'').Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isPlain = IsLowercase(word) || (keepsNames && !IsInitials(word));
            if (isPlain)
            {
                Space(result);
                result.Append(word).Append(' ');
            }
            else
            {
                Append(result, word, mark, keepsHyphen);
            }
        }

        return result.ToString().TrimEnd();
    }

    // Each stretch between tags by itself; the space behind an initial stands outside its tag.
    private static string OfMarkedUp(string given, string mark, bool keepsNames, bool keepsHyphen)
    {
        var result = new StringBuilder();
        foreach (var stretch in Tags().Split(given))
        {
            var isTag = stretch.StartsWith('<') && stretch.EndsWith('>');
            var start = stretch.StartsWith('-') ? (keepsHyphen ? "-" : string.Empty) : stretch.StartsWith(' ') && result.Length > 0 && mark.EndsWith(' ') ? " " : string.Empty;
            result.Append(isTag ? stretch : start + OfPlain(stretch, mark, keepsNames, keepsHyphen));
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, string word, string mark, bool keepsHyphen)
    {
        var parts = word.Split('-', '\u2010').Where(p => p.Length > 0).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0 && char.IsLower(parts[i][0]) && parts.Count > 1 && parts[0].Length > 1)
            {
                continue;
            }

            if (i > 0 && keepsHyphen)
            {
                TrimEnd(result);
                result.Append('-');
            }

            AppendInitials(result, parts[i], mark);
        }
    }

    // "M.E." holds two initials, "Ph.D." a longer one; a word without full stops gives its first letter.
    private static void AppendInitials(StringBuilder result, string part, string mark)
    {
        var pieces = part.Contains('.', StringComparison.Ordinal)
            ? part.Split('.', StringSplitOptions.RemoveEmptyEntries)
            : [FirstLetter(part)];
        foreach (var piece in pieces)
        {
            result.Append(IsAbbreviation(piece) ? piece : FirstLetter(piece)).Append(mark);
        }
    }

    private static bool IsAbbreviation(string piece) =>
        piece.Length is 2 or 3 && char.IsUpper(piece[0]) && (piece.Length == 2 || piece.All(char.IsUpper));

    // "TSerendorj" marks a first letter of two signs by a capital after it.
    private static string FirstLetter(string word) => word switch
    {
        [var first, var second, ..] when char.IsSurrogatePair(first, second) => word[..2],
        [var first, var second, var third, ..] when char.IsUpper(first) && char.IsUpper(second) && char.IsLower(third) => $"{first}{char.ToLowerInvariant(second)}",
        _ => char.ToUpperInvariant(word[0]).ToString(),
    };

    private static bool IsInitials(string word) =>
        word.Contains('.', StringComparison.Ordinal) || word.Split('-').All(p => p.Length == 1 && char.IsUpper(p[0]));

    private static bool IsLowercase(string word) => char.IsLower(word[0]) && !word.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex("(<[^<>]*>)")]
    private static partial Regex Tags();

    private static void Space(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != ' ')
        {
            result.Append(' ');
        }
    }

    private static void TrimEnd(StringBuilder result)
    {
        while (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }
    }
}
