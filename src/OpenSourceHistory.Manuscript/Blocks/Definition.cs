namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A definition of a term.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record Definition(ValueList<Block> Blocks) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override Definition WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
