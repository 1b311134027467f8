namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A use of an abbreviation that the book defines.</summary>
/// <param name="Expansion">What it stands for.</param>
/// <param name="Inlines">The abbreviation as the text has it.</param>
public sealed record Abbreviation(string Expansion, ValueList<Inline> Inlines) : Phrase(Inlines)
{
    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
