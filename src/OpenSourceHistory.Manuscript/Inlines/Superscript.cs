namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Raised text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Superscript(ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
