namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A fenced division <c>:::</c>: a group with attributes.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record Div(ValueList<Block> Blocks) : Block
{
    /// <summary>True for what is written for e-books alone; editions with pages leave it out.</summary>
    public bool IsForReadingSystems { get; init; }

    /// <summary>What somebody has done to all of it and nobody has decided upon; null where it stands.</summary>
    public BlockRevision? Revision { get; init; }

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
