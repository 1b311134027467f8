namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A line break asked for by the author.</summary>
public sealed record LineBreak : Inline
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override LineBreak WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
