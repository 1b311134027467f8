namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Code in a line.</summary>
/// <param name="Value">The characters.</param>
public sealed record Code(string Value) : Inline
{
    /// <summary>How the source spells the characters; null where that is not known, so that each has the place of all.</summary>
    public SourceMap? Map { get; init; }

    /// <inheritdoc/>
    public override SourceSpan SpanOf(int start, int count) => SourceMap.SpanOf(Map, Span, Value.Length, start, count);

    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override Code WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
