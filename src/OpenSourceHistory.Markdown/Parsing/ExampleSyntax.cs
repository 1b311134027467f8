namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The mark of an example, <c>(@)</c> or <c>(@label)</c>, as Pandoc has it.</summary>
internal static class ExampleSyntax
{
    /// <summary>Length of the mark at the start of a text; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    public static int LengthOfMark(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("(@", StringComparison.Ordinal))
        {
            return 0;
        }

        var length = 2 + LengthOfLabel(text[2..]);
        return length < text.Length && text[length] == ')' ? length + 1 : 0;
    }

    /// <summary>Length of the label at the start of a text.</summary>
    /// <param name="text">The text.</param>
    public static int LengthOfLabel(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '-'))
        {
            length++;
        }

        return length;
    }
}
