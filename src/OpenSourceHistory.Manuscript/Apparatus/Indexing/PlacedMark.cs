namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>A mark in the text.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="NoteId">Id of the note that it is in, or null.</param>
internal sealed record PlacedMark(IndexMark Mark, string? NoteId)
{
    /// <summary>True where it begins a range that ends.</summary>
    public bool IsClosed { get; init; }
}
