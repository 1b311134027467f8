namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>The caption of a figure or table.</summary>
/// <param name="Inlines">Its text without the label.</param>
public sealed record Caption(ValueList<Inline> Inlines) : Node
{
    /// <summary>Label such as <c>Figure 1</c>, given by the numbering pass to what has an id; null where not numbered.</summary>
    public string? Label { get; init; }

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public override Caption WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }
}
