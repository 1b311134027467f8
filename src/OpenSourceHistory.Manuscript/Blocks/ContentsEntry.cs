namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A line of the table of contents. Its page number and leaders are generated content of the style sheet.</summary>
/// <param name="Level">Level of the heading named, 1 to 6.</param>
/// <param name="TargetId">Id of the heading named.</param>
/// <param name="Inlines">The heading's text without notes and links.</param>
public sealed record ContentsEntry(int Level, string TargetId, ValueList<Inline> Inlines) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public override ContentsEntry WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }
}
