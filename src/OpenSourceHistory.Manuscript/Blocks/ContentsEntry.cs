namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A line of the table of contents, or of a list of figures or tables. Its page number and leaders are generated content of the style sheet.</summary>
/// <param name="Level">Level of the heading named, 1 to 6; 1 for figures and tables.</param>
/// <param name="TargetId">Id of the heading, figure or table named.</param>
/// <param name="Inlines">The heading's text, or label and caption, without notes and links.</param>
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
