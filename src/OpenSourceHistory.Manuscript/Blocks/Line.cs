namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>One line of a line block.</summary>
/// <param name="Inlines">Its text; leading spaces are no-break spaces.</param>
public sealed record Line(ValueList<Inline> Inlines) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public override Line WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }
}
