namespace OpenSourceHistory.Markdown.Files;

/// <summary>Lines of the source as blocks within quotations see them.</summary>
internal static class QuotedLine
{
    /// <summary>A line without the marks of quotations and the white space before it, and without the white space behind it.</summary>
    /// <param name="line">The line.</param>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.TrimStart("> \t").TrimEnd();
}
