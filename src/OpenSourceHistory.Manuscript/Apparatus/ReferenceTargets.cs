using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>What a reference can point to: every node with an id, by that id.</summary>
internal sealed class ReferenceTargets : BookWalker
{
    private readonly Dictionary<string, Node> _targets = new(StringComparer.Ordinal);

    /// <summary>All ids of the book, in no order.</summary>
    public IEnumerable<string> Ids => _targets.Keys;

    public override void Visit(Node node)
    {
        if ((node is Note note ? note.Id : node.Attributes.Id) is { Length: > 0 } id)
        {
            _targets.TryAdd(id, node);
        }

        base.Visit(node);
    }

    /// <summary>The node with an id, or null.</summary>
    public Node? Find(string id) => _targets.GetValueOrDefault(id);

    /// <summary>How a text refers to a target: a figure or table by its label, a heading by its text; empty where it has no name.</summary>
    /// <param name="target">The target.</param>
    /// <param name="span">Place of the reference, given to the inlines made.</param>
    public static ValueList<Inline> LabelOf(Node target, SourceSpan span) => target switch
    {
        Figure { Caption: { } caption } => LabelOf(caption, span),
        Table { Caption: { } caption } => LabelOf(caption, span),
        Heading heading => new HeadingText(span).Of(heading),
        Division { Heading: { } heading } => new HeadingText(span).Of(heading),
        Div { Blocks: [Heading heading, ..] } => new HeadingText(span).Of(heading),
        Image { Title: { } title } => [new Text(title) { Span = span }],
        _ => [],
    };

    private static ValueList<Inline> LabelOf(Caption caption, SourceSpan span) =>
        caption.Label is { } label
            // A label is not torn apart at a line's end.
            ? [new Text(label.Replace(' ', '\u00a0')) { Span = span }]
            : new HeadingText(span).Of(caption.Inlines);
}
