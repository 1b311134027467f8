namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Text that somebody has put in or struck out, which nobody has decided upon yet.</summary>
/// <param name="Kind">What is done to it.</param>
/// <param name="By">Who did it, and when.</param>
/// <param name="Inlines">The text.</param>
public sealed record Revision(RevisionKind Kind, Authorship By, ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
