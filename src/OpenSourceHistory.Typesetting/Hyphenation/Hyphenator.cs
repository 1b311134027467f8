using System.Globalization;

namespace OpenSourceHistory.Typesetting.Hyphenation;

/// <summary>
/// Finds the hyphens of a language's words by Liang's method (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983), exceptions first. Never
/// changes once it is read.
/// </summary>
internal sealed class Hyphenator
{
    private const int LongestWord = 64;

    private readonly PatternTrie _patterns = new();
    private readonly Dictionary<string, byte[]> _exceptions = new(StringComparer.Ordinal);

    private Hyphenator()
    {
    }

    /// <summary>Fewest letters before a hyphen, as the patterns' authors advise.</summary>
    public int MinimumBefore { get; private set; } = 2;

    /// <summary>Fewest letters behind a hyphen.</summary>
    public int MinimumAfter { get; private set; } = 2;

    /// <summary>Reads patterns: a header of comments, <c>hyphenmins</c>, <c>patterns</c>, <c>exceptions</c>.</summary>
    /// <param name="reader">The file.</param>
    public static Hyphenator Read(TextReader reader)
    {
        var hyphenator = new Hyphenator();
        var inExceptions = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '%' || line == "patterns")
            {
                continue;
            }

            if (line.StartsWith("hyphenmins ", StringComparison.Ordinal))
            {
                hyphenator.ReadMinimums(line);
            }
            else if (line == "exceptions")
            {
                inExceptions = true;
            }
            else if (inExceptions)
            {
                hyphenator.AddException(line);
            }
            else
            {
                hyphenator._patterns.Add(line);
            }
        }

        return hyphenator;
    }

    /// <summary>Marks where a word may be hyphenated.</summary>
    /// <param name="word">Letters only, in any case.</param>
    /// <param name="hyphens">At each index, true where a hyphen may stand before that letter; as long as the word.</param>
    public void Find(ReadOnlySpan<char> word, Span<bool> hyphens)
    {
        hyphens.Clear();
        if (word.Length > LongestWord || word.Length < MinimumBefore + MinimumAfter)
        {
            return;
        }

        Span<char> dotted = stackalloc char[word.Length + 2];
        Span<byte> levels = stackalloc byte[word.Length + 3];
        levels.Clear();
        word.ToLowerInvariant(dotted[1..]);
        dotted[0] = dotted[^1] = '.';
        if (_exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(dotted[1..^1], out var known))
        {
            known.CopyTo(levels[1..]);
        }
        else
        {
            Normalize(dotted);
            _patterns.Apply(dotted, levels);
        }

        for (var i = MinimumBefore; i <= word.Length - MinimumAfter; i++)
        {
            hyphens[i] = (levels[i + 1] & 1) == 1;
        }
    }

    private static void Normalize(Span<char> word) => word.Replace('\u2019', '\'');

    private void ReadMinimums(string line)
    {
        var parts = line.Split(' ');
        MinimumBefore = int.Parse(parts[1], CultureInfo.InvariantCulture);
        MinimumAfter = int.Parse(parts[2], CultureInfo.InvariantCulture);
    }

    private void AddException(string line)
    {
        var word = line.Replace("-", string.Empty, StringComparison.Ordinal);
        var levels = new byte[word.Length + 1];
        var letters = 0;
        foreach (var c in line)
        {
            if (c == '-')
            {
                levels[letters] = 1;
            }
            else
            {
                letters++;
            }
        }

        _exceptions[word] = levels;
    }
}
