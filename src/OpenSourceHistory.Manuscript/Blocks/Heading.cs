namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A heading.</summary>
/// <param name="Level">1 (chapter) to 6.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Heading(int Level, ValueList<Inline> Inlines) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public override Heading WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
