namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Characters, after smart punctuation.</summary>
/// <param name="Value">The characters; never empty.</param>
public sealed record Text(string Value) : Inline
{
    /// <summary>How the source spells the characters; null where nobody wrote them, so that each has the place of all.</summary>
    public SourceMap? Map { get; init; }

    /// <inheritdoc/>
    public override SourceSpan SpanOf(int start, int count) => SourceMap.SpanOf(Map, Span, Value.Length, start, count);

    /// <summary>A part, with its own place and spelling.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="count">Number of characters, more than 0.</param>
    public Text Part(int start, int count) => start == 0 && count == Value.Length ? this : this with
    {
        Value = Value.Substring(start, count),
        Span = SpanOf(start, count),
        Map = SourceMap.Slice(Map, Span, Value.Length, start, count),
    };

    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override Text WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
