namespace OpenSourceHistory.Manuscript;

/// <summary>
/// Anything in the manuscript. Nodes are immutable; a node stands in one place only, so a reference to it names that
/// place (computed styles are kept by reference). Passes copy with <c>with</c>.
/// </summary>
public abstract record Node
{
    /// <summary>Where the author wrote it; <see cref="SourceSpan.None"/> or the cause's span for generated nodes.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Id, classes, language and other attributes.</summary>
    public Attributes Attributes { get; init; } = Attributes.None;
}
