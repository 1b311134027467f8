namespace OpenSourceHistory.Docx.Reading;

/// <summary>What a field marks for the index (XE, 17.16.5.76).</summary>
/// <param name="Path">The entry, then the sub-entries; never empty.</param>
public sealed record WordIndexEntry(ValueList<string> Path)
{
    /// <summary>The entry to be looked up instead; null where the place itself is referred to.</summary>
    public string? See { get; init; }

    /// <summary>The entry to be looked up as well, or null.</summary>
    public string? SeeAlso { get; init; }

    /// <summary>True for the main place among those of the entry.</summary>
    public bool IsMain { get; init; }

    /// <summary>True where the bookmark of a range is referred to, not the place.</summary>
    public bool IsRange { get; init; }

    /// <summary>Reads a field.</summary>
    /// <param name="words">Words of its instruction.</param>
    /// <returns>Null where it names no entry.</returns>
    public static WordIndexEntry? Of(IReadOnlyList<string> words)
    {
        if (words.Count < 2 || !words[0].Equals("XE", StringComparison.OrdinalIgnoreCase) || words[1].StartsWith('\\'))
        {
            return null;
        }

        // A colon divides levels, a semicolon text and sort key.
        var path = words[1].Replace("\\:", "\0", StringComparison.Ordinal).Replace("\\;", "\u0001", StringComparison.Ordinal).Split(':')
            .Select(l => l.Split(';')[0].Replace('\0', ':').Replace('\u0001', ';').Replace("\\\\", "\\", StringComparison.Ordinal).Trim());
        var entry = new WordIndexEntry(ValueList.From(path.ToArray()));
        for (var i = 2; i < words.Count; i++)
        {
            entry = words[i] switch
            {
                "\\t" when i + 1 < words.Count => entry.To(words[i + 1]),
                "\\b" => entry with { IsMain = true },
                "\\r" => entry with { IsRange = true },
                _ => entry,
            };
        }

        return entry;
    }

    // “See X” in whatever language: the last words behind the first.
    private WordIndexEntry To(string text)
    {
        var at = text.IndexOf(' ');
        return text.StartsWith("see also ", StringComparison.OrdinalIgnoreCase) ? this with { SeeAlso = text[9..] } : this with { See = at < 0 ? text : text[(at + 1)..] };
    }
}
