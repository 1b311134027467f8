namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A bracketed span <c>[text]{.class}</c>.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record SpanInline(ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <summary>True for what is written for e-books alone; editions with pages leave it out.</summary>
    public bool IsForReadingSystems { get; init; }

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
