namespace OpenSourceHistory.Manuscript;

/// <summary>
/// Anything in the manuscript. Nodes are immutable; a node stands in one place only, so a reference to it names that
/// place (computed styles are kept by reference). Passes copy with <c>with</c>. What stands below a node, and how it is
/// exchanged, is told by the node alone: every walk, rewriter and exporter asks it.
/// </summary>
public abstract record Node
{
    /// <summary>Where the author wrote it; <see cref="SourceSpan.None"/> or the cause's span for generated nodes.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Id, classes, language and other attributes.</summary>
    public Attributes Attributes { get; init; } = Attributes.None;

    /// <summary>Place of some of the characters that the node itself holds; its own place where it holds none.</summary>
    /// <param name="start">Offset of the first.</param>
    /// <param name="count">Number of characters; 0 gives the place between two.</param>
    public virtual SourceSpan SpanOf(int start, int count) => Span;

    /// <summary>The nodes right below it, in reading order: a table's caption before its rows, a figure's behind its picture.</summary>
    public abstract NodeChildren Children();

    /// <summary>A copy with what a rewriter puts in place of its children; the node itself where that changes none.</summary>
    /// <param name="rewriter">Rewrites the children.</param>
    public abstract Node WithChildren(INodeRewriter rewriter);
}
