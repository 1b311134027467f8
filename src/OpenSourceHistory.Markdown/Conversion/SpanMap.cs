namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The one place where the Markdown library's ranges, inclusive and within the parsed part, become source spans.</summary>
/// <param name="file">The file.</param>
/// <param name="offset">Where the parsed part begins in it.</param>
internal sealed class SpanMap(SourceFile file, int offset)
{
    /// <summary>The file.</summary>
    public SourceFile File => file;

    /// <summary>The span of a node.</summary>
    public SourceSpan Of(Md.MarkdownObject node) => Of(node.Span);

    /// <summary>The span of a range.</summary>
    public SourceSpan Of(Md.SourceSpan range) => Of(range.Start, range.End);

    /// <summary>The span of a range with its last character.</summary>
    /// <param name="start">First character in the parsed part.</param>
    /// <param name="last">Last character in the parsed part.</param>
    public SourceSpan Of(int start, int last)
    {
        var from = Math.Clamp(start + offset, 0, file.Text.Length);
        return new SourceSpan(file, from, Math.Clamp(last + offset + 1, from, file.Text.Length));
    }

    /// <summary>A node's span without blank lines and spaces at its end.</summary>
    public SourceSpan Trimmed(SourceSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(file.Text[end - 1]))
        {
            end--;
        }

        return span with { End = end };
    }
}
