namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A stretch of text that has a meaning or a look of its own: emphasis, a link, a span.</summary>
/// <param name="Inlines">Its text.</param>
public abstract record Phrase(ValueList<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public sealed override NodeChildren Children() => new(Inlines.AsSpan());

    /// <inheritdoc/>
    public sealed override Phrase WithChildren(INodeRewriter rewriter)
    {
        var inlines = rewriter.RewriteInlines(Inlines);
        return ReferenceEquals(inlines, Inlines) ? this : this with { Inlines = inlines };
    }
}
