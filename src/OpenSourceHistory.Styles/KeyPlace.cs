namespace OpenSourceHistory.Styles;

/// <summary>Finds where an author wrote a key of a node's attributes: nodes tell their own places alone.</summary>
internal static class KeyPlace
{
    /// <summary>The place of the key.</summary>
    /// <param name="node">The node that has it.</param>
    /// <param name="key">The key.</param>
    /// <returns>The place of the key, or the node's where it is written elsewhere, such as where a link is defined.</returns>
    public static SourceSpan Of(Node node, string key)
    {
        var span = node.Span;
        if (span.File is not { Text: var text } file)
        {
            return span;
        }

        var (start, end) = RangeOf(node, text);
        var index = StandsInFront(node) ? Find(text, key, start, end) : FindLast(text, key, start, end);
        index = index >= 0 ? index : Find(text, key, 0, text.Length);
        return index < 0 ? span : new SourceSpan(file, index, index + key.Length);
    }

    // Attributes stand in front of what blocks hold, and behind what inlines, headings and captions do.
    private static bool StandsInFront(Node node) => node is Block and not (Heading or Figure or Table);

    // A line in front of a block may have its attributes, and one around a table its caption.
    private static (int Start, int End) RangeOf(Node node, string text)
    {
        var (start, end) = (node.Span.Start, node.Span.End);
        if (node is Table { Caption.Span: { File: not null } caption })
        {
            (start, end) = (Math.Min(start, caption.Start), Math.Max(end, caption.End));
        }

        if (node is not Inline)
        {
            start = text.AsSpan(0, start).LastIndexOf('\n') is var line && line > 0 ? text.AsSpan(0, line).LastIndexOf('\n') + 1 : 0;
            end = text.AsSpan(end).IndexOf('\n') is >= 0 and var rest ? end + rest : text.Length;
        }

        return (start, end);
    }

    private static int Find(string text, string key, int start, int end)
    {
        for (var i = start; (i = text.IndexOf(key, i, end - i, StringComparison.OrdinalIgnoreCase)) >= 0; i++)
        {
            if (IsKey(text, key, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static int FindLast(string text, string key, int start, int end)
    {
        var last = -1;
        for (var i = Find(text, key, start, end); i >= 0; i = Find(text, key, i + 1, end))
        {
            last = i;
        }

        return last;
    }

    private static bool IsKey(string text, string key, int index)
    {
        var behind = text.AsSpan(index + key.Length).TrimStart();
        return index > 0 && (char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '{') && (behind.IsEmpty || behind[0] is '=' or '>' or '/' || char.IsWhiteSpace(text[index + key.Length]));
    }
}
