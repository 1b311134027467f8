namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A picture in a line (or alone in a figure).</summary>
/// <param name="Source">Path relative to the book's folder, with forward slashes, checked to lie inside it.</param>
/// <param name="AlternativeText">Text for those who do not see it; empty for decoration.</param>
/// <param name="Title">Title, or null.</param>
public sealed record Image(string Source, string AlternativeText, string? Title) : Inline
{
    /// <summary>The file's path for the workspace, and null where it could not be found (reported).</summary>
    public string? ResolvedPath { get; init; }

    /// <summary>Where the alternative text comes from.</summary>
    public AlternativeKind AlternativeKind { get; init; }

    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override Image WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
