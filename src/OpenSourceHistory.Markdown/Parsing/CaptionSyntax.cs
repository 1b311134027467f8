namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The mark before a table's caption, as Pandoc has it: <c>: </c>, <c>Table: </c> or <c>table: </c>.</summary>
internal static class CaptionSyntax
{
    private const string Word = "able:";

    /// <summary>Count of characters of the mark at the start of a line, with the space behind it; 0 where there is none.</summary>
    /// <param name="line">A line without indentation.</param>
    public static int LengthOfMark(ReadOnlySpan<char> line)
    {
        var length = line is [':', ..] ? 1
            : line is ['T' or 't', .. var rest] && rest.StartsWith(Word, StringComparison.Ordinal) ? Word.Length + 1
            : 0;
        if (length == 0 || length >= line.Length || !char.IsWhiteSpace(line[length]))
        {
            return 0;
        }

        while (length < line.Length && char.IsWhiteSpace(line[length]))
        {
            length++;
        }

        return length;
    }
}
