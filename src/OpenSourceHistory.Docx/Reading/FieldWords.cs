namespace OpenSourceHistory.Docx.Reading;

/// <summary>The words of a field's instruction (17.16.4.1): its name, what it is about, and switches.</summary>
public static class FieldWords
{
    /// <summary>Cuts an instruction; text in quotation marks is one word without them.</summary>
    /// <param name="instruction">The instruction.</param>
    public static IReadOnlyList<string> Of(string instruction)
    {
        var words = new List<string>();
        for (var at = 0; at < instruction.Length;)
        {
            if (char.IsWhiteSpace(instruction[at]))
            {
                at++;
                continue;
            }

            var isQuoted = instruction[at] == '"';
            var start = isQuoted ? at + 1 : at;
            var end = start;
            while (end < instruction.Length && (isQuoted ? instruction[end] != '"' : !char.IsWhiteSpace(instruction[end])))
            {
                end += instruction[end] == '\\' && isQuoted && end + 1 < instruction.Length ? 2 : 1;
            }

            end = Math.Min(end, instruction.Length);
            words.Add(instruction[start..end].Replace("\\\"", "\"", StringComparison.Ordinal));
            at = end + 1;
        }

        return words;
    }

    /// <summary>Name of a field in capitals; empty where it has none.</summary>
    /// <param name="instruction">Its instruction.</param>
    public static string NameOf(string instruction) => Of(instruction) is [var name, ..] ? name.ToUpperInvariant() : string.Empty;
}
