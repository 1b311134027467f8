namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A line end in the source that is a space in the text (nothing between Chinese characters).</summary>
public sealed record SoftBreak : Inline
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override SoftBreak WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
