namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Cells that start in this row, left to right.</param>
public sealed record TableRow(ValueList<TableCell> Cells) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Cells.AsSpan());

    /// <inheritdoc/>
    public override TableRow WithChildren(INodeRewriter rewriter)
    {
        var cells = rewriter.RewriteParts(Cells);
        return ReferenceEquals(cells, Cells) ? this : this with { Cells = cells };
    }
}
