namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Pandoc's raw attribute, <c>{=html}</c>: the code before it is for one format alone.</summary>
internal static class RawFormat
{
    private static readonly object s_key = new();

    /// <summary>The format that an inline is for; null for all.</summary>
    public static string? Of(Md.MarkdownObject node) => node.GetData(s_key) as string;

    /// <summary>Says which format an inline is for.</summary>
    public static void Set(Md.MarkdownObject node, string format) => node.SetData(s_key, format);

    /// <summary>True for formats that e-books are written in.</summary>
    public static bool IsHtml(string format) => format is "html" or "html4" or "html5" or "xhtml" or "epub" or "epub2" or "epub3";

    /// <summary>Reads a raw attribute at the start of a text.</summary>
    /// <param name="text">Text that begins with the opening brace.</param>
    /// <param name="format">The format.</param>
    /// <returns>Count of characters with both braces, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, out string format)
    {
        format = string.Empty;
        var end = text.StartsWith("{=", StringComparison.Ordinal) ? text[..Math.Min(text.Length, 40)].IndexOf('}') : -1;
        if (end < 3 || text[2..end].ContainsAnyExcept(s_signs))
        {
            return 0;
        }

        format = text[2..end].ToString();
        return end + 1;
    }

    private static readonly System.Buffers.SearchValues<char> s_signs =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
}
