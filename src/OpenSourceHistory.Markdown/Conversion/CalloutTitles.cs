namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The headings of callouts, which are titles of theirs and none of the book's: paragraphs in bold type, of the class <c>callout-title</c>.</summary>
internal static class CalloutTitles
{
    /// <summary>Blocks whose headings are such paragraphs.</summary>
    /// <param name="blocks">What stands in a callout.</param>
    public static ValueList<Block> Demote(ValueList<Block> blocks) =>
        blocks.Any(b => b is Heading) ? ValueList.From(blocks.Select(b => b is Heading heading ? TitleOf(heading) : b)) : blocks;

    private static Paragraph TitleOf(Heading heading) => new([new Strong(heading.Inlines) { Span = heading.Span }])
    {
        Span = heading.Span,
        Attributes = heading.Attributes.WithClass("callout-title"),
    };
}
