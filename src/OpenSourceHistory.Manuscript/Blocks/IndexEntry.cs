namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>An entry or sub-entry of an index.</summary>
/// <param name="Level">0 for an entry, 1 for a sub-entry, 2 for what is below that.</param>
/// <param name="Inlines">Its term, its places and its cross references.</param>
public sealed record IndexEntry(int Level, ValueList<Inline> Inlines) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public override IndexEntry WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }
}
