namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Emphasised text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Emphasis(ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
