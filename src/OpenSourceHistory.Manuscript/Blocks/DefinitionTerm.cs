namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A defined term.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record DefinitionTerm(ValueList<Inline> Inlines) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public override DefinitionTerm WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }
}
