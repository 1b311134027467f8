namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Fields that are links (17.16.5.25).</summary>
internal static class LinkField
{
    /// <summary>Where a field leads.</summary>
    /// <param name="instruction">Its instruction.</param>
    /// <returns>The address, or <c>#</c> and a bookmark; null where it is no link.</returns>
    public static string? TargetOf(string instruction)
    {
        var words = WordsOf(instruction);
        if (words is not [var name, ..] || !name.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var address = words.Count > 1 && !words[1].StartsWith('\\') ? words[1] : string.Empty;
        var place = words.FindIndex(w => w.Equals("\\l", StringComparison.OrdinalIgnoreCase));
        return place >= 0 && place + 1 < words.Count ? $"{address}#{words[place + 1]}" : address;
    }

    private static List<string> WordsOf(string instruction)
    {
        var words = new List<string>();
        var at = 0;
        while (at < instruction.Length)
        {
            if (char.IsWhiteSpace(instruction[at]))
            {
                at++;
                continue;
            }

            var isQuoted = instruction[at] == '"';
            var start = isQuoted ? at + 1 : at;
            var end = isQuoted ? instruction.IndexOf('"', start) : instruction.AsSpan(start).IndexOfAny(' ', '\t') + start;
            end = end < start ? instruction.Length : end;
            words.Add(instruction[start..end]);
            at = end + 1;
        }

        return words;
    }
}
