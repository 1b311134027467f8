using System.Collections.Frozen;
using System.Text;

namespace OpenSourceHistory.Citations.Sorting;

/// <summary>Orders words letter by letter, without case, accents and marks; words alike but for these by their code units.</summary>
internal sealed class LetterOrder : IComparer<string>
{
    private static readonly FrozenDictionary<char, string> s_folding = CitationData.Read("letter-folding.txt").Text
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(' '))
        .SelectMany(parts => parts[1].Select(letter => KeyValuePair.Create(letter, parts[0])))
        .ToFrozenDictionary();

    private LetterOrder()
    {
    }

    /// <summary>The order.</summary>
    public static LetterOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => string.CompareOrdinal(Fold(x ?? string.Empty), Fold(y ?? string.Empty));

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (s_folding.TryGetValue(c, out var letters))
            {
                folded.Append(letters);
            }
            else if (char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c == ',')
            {
                folded.Append(c == ',' ? '\u0001' : char.ToLowerInvariant(c));
            }
            else if (c is '-' or '\u2013' or '\u2014' or '/')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
