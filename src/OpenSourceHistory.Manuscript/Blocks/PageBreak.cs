namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A page break asked for by the author.</summary>
public sealed record PageBreak : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override PageBreak WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
