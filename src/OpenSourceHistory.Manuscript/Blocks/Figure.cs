namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A picture or other matter with a caption.</summary>
/// <param name="Blocks">Content: as a rule one paragraph that holds one image.</param>
/// <param name="Caption">Caption, or null.</param>
public sealed record Figure(ValueList<Block> Blocks, Caption? Caption) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan(), Caption);

    /// <inheritdoc/>
    public override Figure WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        var caption = Caption is null ? null : rewriter.RewritePart(Caption);
        return ReferenceEquals(blocks, Blocks) && ReferenceEquals(caption, Caption) ? this : this with { Blocks = blocks, Caption = caption };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
