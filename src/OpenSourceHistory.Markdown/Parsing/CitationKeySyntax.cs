namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Keys as Pandoc has them: a letter, digit or underscore, then letters, digits and single signs between them; or anything without
/// spaces in braces.
/// </summary>
internal static class CitationKeySyntax
{
    private const string InnerSigns = ":.#$%&-+?<>~/";

    /// <summary>Reads a key with its sign at the start of a text.</summary>
    /// <param name="text">Text that begins with the at-sign.</param>
    /// <param name="key">The key.</param>
    /// <returns>Count of characters, or 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out string key)
    {
        key = string.Empty;
        if (text.Length < 2 || text[0] != '@')
        {
            return 0;
        }

        if (text[1] == '{')
        {
            var inner = LengthInBraces(text[1..]) - 2;
            key = inner > 0 ? text.Slice(2, inner).ToString() : string.Empty;
            return inner > 0 ? inner + 3 : 0;
        }

        var length = LengthOfPlain(text[1..]);
        key = text.Slice(1, length).ToString();
        return length == 0 ? 0 : length + 1;
    }

    private static int LengthOfPlain(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (IsPlain(text[length]) || IsInnerSign(text, length)))
        {
            length++;
        }

        return length;
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsInnerSign(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && InnerSigns.Contains(text[index], StringComparison.Ordinal) &&
        (IsPlain(text[index + 1]) || (text[index] is ':' or '/' && text[index + 1] == '/'));

    // Braces within stand in pairs; 0 where the first does not close.
    private static int LengthInBraces(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && !char.IsWhiteSpace(text[i]); i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
