namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">Content.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
public sealed record TableCell(ValueList<Block> Blocks, int ColumnSpan = 1, int RowSpan = 1) : Node
{
    /// <summary>The cell's own alignment; the default leaves it to its column.</summary>
    public ColumnAlignment Alignment { get; init; }

    /// <summary>True where it heads its row or other cells, though it does not stand in the table's head.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How the cell is aligned in a column.</summary>
    /// <param name="column">Alignment of the column.</param>
    public ColumnAlignment AlignmentIn(ColumnAlignment column) => Alignment == ColumnAlignment.Default ? column : Alignment;

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Blocks.AsSpan());

    /// <inheritdoc/>
    public override TableCell WithChildren(INodeRewriter rewriter)
    {
        var blocks = rewriter.RewriteBlocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
