namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The words for places in sources, from a resource file.</summary>
internal static class LocatorTerms
{
    private const string Resource = "OpenSourceHistory.Markdown.Conversion.Resources.locators.txt";

    // Longest first, so that “pp.” is not read as “p”.
    private static readonly List<(string Term, string Label)> s_terms = [.. ReadTerms().OrderByDescending(t => t.Term.Length).ThenBy(t => t.Term, StringComparer.Ordinal)];

    /// <summary>The label of the term that a text begins with, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Count of the term's characters.</param>
    public static string? Find(ReadOnlySpan<char> text, out int length)
    {
        foreach (var (term, label) in s_terms)
        {
            if (text.StartsWith(term, StringComparison.OrdinalIgnoreCase) && IsEnd(term, text[term.Length..]))
            {
                length = term.Length;
                return label;
            }
        }

        length = 0;
        return null;
    }

    // A term written as a word ends where no letter follows.
    private static bool IsEnd(string term, ReadOnlySpan<char> rest) => !char.IsAsciiLetter(term[^1]) || rest.IsEmpty || !char.IsLetter(rest[0]);

    private static List<(string Term, string Label)> ReadTerms()
    {
        using var reader = EmbeddedText.Open(typeof(LocatorTerms).Assembly, Resource);
        var terms = new List<(string Term, string Label)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('=', 2) is [var label, var words] && line[0] != '#')
            {
                terms.AddRange(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (w.Replace('_', ' '), label.Trim())));
            }
        }

        return terms;
    }
}
