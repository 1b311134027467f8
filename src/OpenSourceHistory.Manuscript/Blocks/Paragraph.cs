namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Paragraph(ValueList<Inline> Inlines) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public override Paragraph WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
