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

    /// <summary>Some of its pages as a document: with the bookmarks that lead to them, and without the links that lead out of them.</summary>
    /// <param name="first">Zero-based index of the first page.</param>
    /// <param name="count">How many pages.</param>
    public PageDocument Part(int first, int count)
    {
        var kept = Destinations.Where(d => d.PageIndex >= first && d.PageIndex < first + count).Select(d => d with { PageIndex = d.PageIndex - first }).ToList();
        var ids = kept.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Pages = ValueList.From(Pages.Skip(first).Take(count).Select(p => p with { Links = ValueList.From(p.Links.Where(Leads)) })),
            Outline = ValueList.From(Outline.Where(e => ids.Contains(e.DestinationId))),
            Destinations = ValueList.From(kept),
        };

        bool Leads(LinkArea link) => !link.Target.StartsWith('#') || ids.Contains(link.Target[1..]);
    }
}
