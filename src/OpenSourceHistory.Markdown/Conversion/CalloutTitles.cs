namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The titles of callouts, which are theirs and none of the book's: paragraphs in bold type, of a class of their own.</summary>
internal static class CalloutTitles
{
    /// <summary>Blocks whose headings are such paragraphs.</summary>
    /// <param name="blocks">What stands in a callout.</param>
    public static ValueList<Block> Demote(ValueList<Block> blocks) =>
        blocks.Any(b => b is Heading) ? ValueList.From(blocks.Select(b => b is Heading heading ? TitleOf(heading) : b)) : blocks;

    /// <summary>The paragraph of a title that stands in an attribute, whose markup is read as Quarto reads it.</summary>
    /// <param name="title">The attribute's value.</param>
    /// <param name="span">The callout.</param>
    /// <param name="context">The file.</param>
    public static Paragraph Read(string title, SourceSpan span, ConversionContext context)
    {
        var opening = context.Spans.LineAt(span.Start);
        var at = span.File!.Text.AsSpan(opening.Start, opening.End - opening.Start).IndexOf(title, StringComparison.Ordinal);
        // A value with escaped quotation marks is not written as it reads: its characters have no places of their own.
        var place = at < 0 ? span with { End = span.Start } : new SourceSpan(span.File, opening.Start + at, opening.Start + at + title.Length);
        var inlines = at < 0 ? [new Text(title) { Span = place }] : Convert(title, context.From(place.Start));
        return new Paragraph([new Strong(inlines) { Span = place }]) { Span = place, Attributes = Attributes.OfClass(ClassNames.CalloutTitle) };
    }

    private static ValueList<Inline> Convert(string title, ConversionContext context)
    {
        var blocks = new BlockConverter(context);
        return ValueList.From(ParagraphReader.Read(title, context).SelectMany(p => blocks.ConvertInlines(p)));
    }

    private static Paragraph TitleOf(Heading heading) => new([new Strong(heading.Inlines) { Span = heading.Span }])
    {
        Span = heading.Span,
        Attributes = heading.Attributes.WithClass(ClassNames.CalloutTitle),
    };
}
