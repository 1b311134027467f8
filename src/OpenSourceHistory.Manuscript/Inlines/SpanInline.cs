namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A bracketed span <c>[text]{.class}</c>.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record SpanInline(ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
