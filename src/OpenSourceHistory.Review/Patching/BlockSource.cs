using OpenSourceHistory.Manuscript.Blocks;

namespace OpenSourceHistory.Review.Patching;

/// <summary>The lines of a source that say a paragraph or a heading.</summary>
/// <param name="File">The source.</param>
/// <param name="LineStart">Where its first line begins.</param>
/// <param name="ContentStart">Where its text begins, behind the signs of quotations, lists and headings.</param>
/// <param name="ContentEnd">Where its text ends.</param>
/// <param name="End">Where its last line ends, without what ends the line.</param>
/// <param name="Prefix">What its first line begins with.</param>
internal sealed record BlockSource(SourceFile File, int LineStart, int ContentStart, int ContentEnd, int End, LinePrefix Prefix)
{
    /// <summary>True where the text stands by itself in its lines: it can be taken away and put elsewhere.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True for a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The lines of a paragraph of a story; null where no lines say it.</summary>
    /// <param name="index">How the source spells the story.</param>
    /// <param name="paragraph">Index of the paragraph.</param>
    public static BlockSource? Of(SourceIndex index, int paragraph)
    {
        if (index.NodeOf(paragraph) is not { Span.File: { } file } node || file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || index.Story.Paragraphs[paragraph].IsInTable)
        {
            return null;
        }

        var start = LineStartOf(file.Text, node.Span.Start);
        var prefix = LinePrefix.Of(file, LineEndOf(file.Text, node.Span.Start));
        var content = start + prefix.Quote.Length + prefix.Marker.Length;
        var end = LineEndOf(file.Text, node.Span.End > node.Span.Start && file.Text[node.Span.End - 1] == '\n' ? node.Span.End - 1 : node.Span.End);
        var block = new BlockSource(file, start, content, end, end, prefix) { IsWhole = node is Paragraph or Heading && content >= node.Span.Start - (node is Heading ? 4 : 0) };
        return node is Heading ? OfHeading(block) : block;
    }

    /// <summary>Where the line begins that a place is in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public static int LineStartOf(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line ends that a place is in, without what ends it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public static int LineEndOf(string text, int at)
    {
        var end = text.IndexOf('\n', Math.Min(at, text.Length));
        return end < 0 ? text.Length : end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The range that goes when the paragraph does: its lines, and the blank ones that parted it from others.</summary>
    public (int Start, int End) Removal()
    {
        var text = File.Text;
        var behind = NextLine(End);
        var before = LineStart == 0 ? 0 : LineStartOf(text, LineStart - 1);
        var (isBlankBefore, isBlankBehind) = (LineStart == 0 || IsBlank(before, LineStart), behind >= text.Length || IsBlank(behind, LineEndOf(text, behind)));
        if (!isBlankBefore)
        {
            return (LineStart, behind);
        }

        // Within a quotation its own blank line goes, and the one that ends it stays.
        var isLast = behind >= text.Length || (isBlankBehind && text.AsSpan(before, LineStart - before).Count('>') > text.AsSpan(behind, LineEndOf(text, behind) - behind).Count('>'));
        if (isLast && LineStart > 0)
        {
            return (before, behind);
        }

        while (behind < text.Length && IsBlank(behind, LineEndOf(text, behind)))
        {
            behind = NextLine(LineEndOf(text, behind));
        }

        return (LineStart, behind);
    }

    /// <summary>Where the line behind another begins.</summary>
    /// <param name="end">Where the other ends.</param>
    public int NextLine(int end) => File.Text.IndexOf('\n', end) is >= 0 and var line ? line + 1 : File.Text.Length;

    /// <summary>True where lines say nothing.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    public bool IsBlank(int start, int end) => File.Text.AsSpan(start, Math.Max(0, end - start)).IndexOfAnyExcept(" \t>\r\n") < 0;

    // A heading is a line that begins with number signs, or one that is underlined.
    private static BlockSource OfHeading(BlockSource block)
    {
        var text = block.File.Text;
        var signs = text.AsSpan(block.ContentStart).IndexOfAnyExcept('#');
        if (signs > 0)
        {
            var start = block.ContentStart + signs;
            start += text.AsSpan(start).IndexOfAnyExcept(" \t") is > 0 and var spaces ? spaces : 0;
            return block with { ContentStart = start, IsHeading = true };
        }

        return block with { ContentEnd = LineEndOf(text, block.ContentStart), IsHeading = true };
    }
}
