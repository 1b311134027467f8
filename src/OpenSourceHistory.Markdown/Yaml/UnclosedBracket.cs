namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>
/// Finds a list or map in brackets that is never closed, in YAML that cannot be parsed: parsers give up only where what follows makes no sense,
/// often lines below.
/// </summary>
internal static class UnclosedBracket
{
    /// <summary>Offset of the bracket, or -1 where all are closed.</summary>
    /// <param name="text">The YAML.</param>
    public static int Find(string text)
    {
        var open = new Stack<int>();
        var canBegin = true;
        for (var i = 0; i < text.Length && !(open.Count > 0 && text[i] == '\n' && BeginsWithKey(text.AsSpan(i + 1))); i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                canBegin = true;
            }
            else if (c == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                i = EndOfLine(text, i) - 1;
            }
            else if (canBegin && c is '"' or '\'')
            {
                i = EndOfQuote(text, i);
                canBegin = false;
            }
            else if (canBegin && c is '[' or '{')
            {
                open.Push(i);
            }
            else if (open.Count > 0 && c is ']' or '}')
            {
                open.TryPop(out _);
                canBegin = false;
            }
            else
            {
                canBegin = c is ' ' ? canBegin : c is ':' or ',' or '-';
            }
        }

        return open.Count > 0 ? open.Peek() : -1;
    }

    // A key that begins its line ends whatever was open: nobody indents less within brackets than outside.
    private static bool BeginsWithKey(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_'))
        {
            length++;
        }

        return length > 0 && length < text.Length && text[length] == ':' && (length + 1 == text.Length || char.IsWhiteSpace(text[length + 1]));
    }

    private static int EndOfLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfQuote(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[start] == '"')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                return i;
            }
        }

        return text.Length - 1;
    }
}
