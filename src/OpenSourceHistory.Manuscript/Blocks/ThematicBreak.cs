namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A section break.</summary>
public sealed record ThematicBreak : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override ThematicBreak WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
