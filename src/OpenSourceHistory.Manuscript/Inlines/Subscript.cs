namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Lowered text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Subscript(ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
