namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">Content.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
public sealed record TableCell(ValueList<Block> Blocks, int ColumnSpan = 1, int RowSpan = 1) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override TableCell WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
