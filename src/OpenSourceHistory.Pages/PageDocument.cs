using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pages;

/// <summary>Finished pages: all that an exporter needs to show the book. Never changes.</summary>
/// <param name="Metadata">Title and so on, for the file's properties.</param>
/// <param name="Pages">Pages in order; the first is a recto.</param>
/// <param name="Outline">Bookmarks.</param>
/// <param name="Destinations">Where each id is.</param>
public sealed record PageDocument(
    DocumentInformation Metadata,
    ValueList<Page> Pages,
    ValueList<OutlineEntry> Outline,
    ValueList<Destination> Destinations)
{
    /// <summary>The book's logical structure, which marks of items and links refer to.</summary>
    public StructureTree Structure { get; init; } = StructureTree.Empty;
}
