namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Strongly emphasised text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Strong(ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
