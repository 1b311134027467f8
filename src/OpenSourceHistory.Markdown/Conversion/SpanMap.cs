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

    /// <summary>A node's span without blank lines and spaces at both ends.</summary>
    public SourceSpan Trimmed(SourceSpan span)
    {
        span = TrimmedAtEnd(span);
        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(file.Text[start]))
        {
            start++;
        }

        return span with { Start = start };
    }

    /// <summary>The span of characters: where the library dropped spaces of a table's cell, without them.</summary>
    /// <param name="span">The span as the library has it.</param>
    /// <param name="text">The characters.</param>
    public SourceSpan OfText(SourceSpan span, ReadOnlySpan<char> text)
    {
        if (span.End - span.Start <= text.Length)
        {
            return span;
        }

        var trimmed = Trimmed(span);
        return new SourceSpan(file, char.IsWhiteSpace(text[0]) ? span.Start : trimmed.Start, char.IsWhiteSpace(text[^1]) ? span.End : trimmed.End);
    }

    /// <summary>The span from an offset to the end of its line.</summary>
    /// <param name="start">Offset in the file.</param>
    public SourceSpan LineAt(int start)
    {
        var length = file.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return new SourceSpan(file, start, length < 0 ? file.Text.Length : start + length);
    }

    /// <summary>True where the file has characters at a place as they are.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="span">The place.</param>
    public bool IsVerbatim(ReadOnlySpan<char> text, SourceSpan span) =>
        text.Length == span.End - span.Start && file.Text.AsSpan(span.Start, text.Length).SequenceEqual(text);

    /// <summary>A node's span without blank lines and spaces at its end.</summary>
    public SourceSpan TrimmedAtEnd(SourceSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(file.Text[end - 1]))
        {
            end--;
        }

        return span with { End = end };
    }
}
