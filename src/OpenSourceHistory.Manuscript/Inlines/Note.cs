namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A footnote, standing where its call stands.</summary>
/// <param name="Blocks">The note's text.</param>
public sealed record Note(ValueList<Block> Blocks) : Inline
{
    /// <summary>Unique in the book: <c>fn-</c>, the division's name, its place in the division; set by the notes pass.</summary>
    public string Id { get; init; } = string.Empty;
}
