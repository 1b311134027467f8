namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>An item of a list.</summary>
/// <param name="Blocks">Its content; in a tight list its paragraphs are set without space.</param>
/// <param name="IsDone">State of a task-list item; null for other items.</param>
public sealed record ListItem(ValueList<Block> Blocks, bool? IsDone) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override ListItem WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
