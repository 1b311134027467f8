namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Marks for the index (17.16.5.76).</summary>
internal static class IndexMarkText
{
    /// <summary>The mark of a field.</summary>
    /// <param name="words">Words of its instruction.</param>
    /// <returns>The mark as Markdown; empty where the field names no entry.</returns>
    public static string Of(IReadOnlyList<string> words)
    {
        if (words.Count < 2 || words[1].StartsWith('\\'))
        {
            return string.Empty;
        }

        var entry = string.Join('!', words[1].Replace("\\:", "\0", StringComparison.Ordinal).Split(':').Select(l => l.Split(';')[0].Replace('\0', ':').Trim()));
        var attributes = "entry=" + AttributeText.Quote(entry);
        for (var i = 2; i < words.Count; i++)
        {
            attributes += words[i] switch
            {
                "\\t" when i + 1 < words.Count => SeeOf(words[i + 1]),
                "\\b" => " .main",
                _ => string.Empty,
            };
        }

        return $"[]{{.index {attributes}}}";
    }

    // “See X” in whatever language: the last words behind the first.
    private static string SeeOf(string text)
    {
        var at = text.IndexOf(' ');
        return text.StartsWith("see also ", StringComparison.OrdinalIgnoreCase) ? " also=" + AttributeText.Quote(text[9..]) : " see=" + AttributeText.Quote(at < 0 ? text : text[(at + 1)..]);
    }
}
