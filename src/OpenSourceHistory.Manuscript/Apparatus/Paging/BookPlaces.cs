using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Paging;

/// <summary>Finds in a book where the pages of another edition begin. Divisions and notes are looked through apart, since their texts are woven.</summary>
internal sealed class BookPlaces : BookWalker
{
    private readonly Dictionary<SourceSpan, PlaceRegion> _divisions = [];
    private readonly Dictionary<string, PlaceRegion> _notes = new(StringComparer.Ordinal);
    private PlaceRegion _region = new();
    private Surrounding? _around;

    public BookPlaces(Book book) => Walk(book);

    /// <summary>Finds where a page begins.</summary>
    /// <param name="beginning">What it begins with.</param>
    /// <returns>The place, or null where the book has nothing of it.</returns>
    public PlaceInBook? Find(PageBeginning beginning)
    {
        if (beginning.NoteId is { } id)
        {
            return _notes.GetValueOrDefault(id)?.Find(beginning);
        }

        // The outermost first: collected notes stand under the name of the chapter that calls them.
        foreach (var place in beginning.Places.Reverse())
        {
            if (place.File is not null && _divisions.GetValueOrDefault(place)?.Find(beginning) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        var (region, around) = (_region, _around);
        switch (node)
        {
            case Division:
                _region = RegionOf(_divisions, node.Span);
                break;
            case Note note:
                _region = RegionOf(_notes, note.Id);
                // A page may begin with its number.
                _region.Begin(node);
                break;
            // A picture stands alone in its paragraph; the page begins with the words behind it.
            case Image:
                region.Begin(node);
                return;
            case LocatorList or CodeBlock or Inline when node is not Phrase || node.Children().Count == 0:
                region.Add(new PlaceLeaf(node, around));
                return;
            default:
                region.Begin(node);
                break;
        }

        _around = new Surrounding(node, node is Division or Note ? null : around);
        VisitChildren(node);
        (_region, _around) = (region, around);
    }

    private static PlaceRegion RegionOf<TKey>(Dictionary<TKey, PlaceRegion> regions, TKey key)
        where TKey : notnull
    {
        if (!regions.TryGetValue(key, out var region))
        {
            regions[key] = region = new PlaceRegion();
        }

        return region;
    }
}
