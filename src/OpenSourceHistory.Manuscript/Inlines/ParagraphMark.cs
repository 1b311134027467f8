namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>The end of a paragraph that somebody has put in (a paragraph cut in two) or struck out (two joined), which nobody has decided upon yet.</summary>
/// <param name="Kind">What is done to it.</param>
/// <param name="By">Who did it, and when.</param>
public sealed record ParagraphMark(RevisionKind Kind, Authorship By) : Inline
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override ParagraphMark WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
