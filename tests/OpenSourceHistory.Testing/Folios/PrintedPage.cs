namespace OpenSourceHistory.Testing.Folios;

/// <summary>A page of a PDF.</summary>
/// <param name="Label">Its label in the file.</param>
/// <param name="Lines">Its text line by line, from the top.</param>
/// <param name="Links">Its links into the book, in order; one that goes over lines is one.</param>
public sealed record PrintedPage(string Label, ValueList<string> Lines, ValueList<PrintedLink> Links)
{
    /// <summary>Every character with its place from the trim box's lower left, in order: equal for pages that look alike.</summary>
    public ValueList<string> Letters { get; init; } = [];
}
