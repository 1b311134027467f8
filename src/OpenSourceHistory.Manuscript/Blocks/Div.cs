namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A fenced division <c>:::</c>: a group with attributes.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record Div(ValueList<Block> Blocks) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override Div WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
