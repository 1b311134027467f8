namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A quotation set off from the text.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record BlockQuote(ValueList<Block> Blocks) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override BlockQuote WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
