namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Characters, after smart punctuation.</summary>
/// <param name="Value">The characters; never empty.</param>
public sealed record Text(string Value) : Inline
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override Text WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
