namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Text in small capitals.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record SmallCaps(ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
