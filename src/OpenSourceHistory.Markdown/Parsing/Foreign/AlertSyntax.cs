namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>The mark at the head of a quotation that makes an alert of it on code-hosting sites.</summary>
internal static class AlertSyntax
{
    /// <summary>True where a text begins with such a mark, <c>[!NOTE]</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsMark(ReadOnlySpan<char> text)
    {
        var end = text.StartsWith("[!", StringComparison.Ordinal) ? text[..Math.Min(text.Length, 40)].IndexOf(']') : -1;
        return end > 2 && text[2..end].IndexOfAnyExceptInRange('A', 'z') < 0;
    }
}
