using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Collects the entries of a list of figures or tables, in reading order: label and caption, or the short caption that the figure or table names.</summary>
/// <param name="kind">What is listed.</param>
internal sealed class CaptionEntries(ContentsKind kind) : BookWalker
{
    private readonly List<ContentsEntry> _entries = [];
    private string? _language;

    /// <summary>The entries of a book.</summary>
    /// <param name="book">The book, captions numbered.</param>
    /// <param name="kind">What is listed.</param>
    public static ValueList<ContentsEntry> In(Book book, ContentsKind kind)
    {
        var collector = new CaptionEntries(kind);
        collector.Walk(book);
        return ValueList.From(collector._entries);
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node.Attributes.HasClass("unlisted"))
        {
            return;
        }

        var language = _language;
        _language = node.Attributes.Language ?? language;
        if (CaptionOf(node) is { } caption && node.Attributes.Id is { } id)
        {
            _entries.Add(Make(node, caption, id));
        }

        VisitChildren(node);
        _language = language;
    }

    private Caption? CaptionOf(Node node) => node switch
    {
        Figure figure when kind == ContentsKind.Figures => figure.Caption,
        Table table when kind == ContentsKind.Tables => table.Caption,
        _ => null,
    };

    // Of what is written on a picture, its sizes and the like stay with it when it becomes a figure.
    private static string? ShortCaptionOf(Node node) =>
        (node is Figure { Blocks: [Paragraph { Inlines: [Image picture] }] } ? picture : node).Attributes.ValueOf(HeadingText.Short);

    // The sheet parts the label from the caption as it does in the text; a label alone needs nothing behind it.
    private ContentsEntry Make(Node node, Caption caption, string id)
    {
        var title = ShortCaptionOf(node) is { Length: > 0 } own
            ? [new Text(own) { Span = node.Span }]
            : new HeadingText(SourceSpan.None).Of(caption.Inlines);
        ValueList<Inline> label = caption.Label is { } text ? [new Text(text) { Span = caption.Span }] : [];
        ValueList<Inline> inlines = label.Count == 0 || title.Count == 0
            ? label.Concat(title)
            : [new SpanInline(label) { Span = caption.Span, Attributes = Attributes.OfClass("caption-label") }, .. title];
        return new ContentsEntry(1, id, inlines)
        {
            Span = caption.Span,
            Attributes = Attributes.None with { Language = _language },
        };
    }
}
