namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Code in a line.</summary>
/// <param name="Value">The characters.</param>
public sealed record Code(string Value) : Inline
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override Code WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
