using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting.References;

/// <summary>Finds where each id is on the finished pages.</summary>
internal sealed class DestinationFinder
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Destination> _destinations = [];

    private readonly BookStructure _structure;

    private DestinationFinder(BookStructure structure) => _structure = structure;

    /// <summary>All destinations in page order; of equal ids, the first.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="structure">The book's structure.</param>
    public static ValueList<Destination> Find(List<PlannedPage> pages, BookStructure structure)
    {
        var finder = new DestinationFinder(structure);
        foreach (var page in pages)
        {
            finder.AddText(page);
            finder.AddNotes(page);
        }

        return ValueList.From(finder._destinations);
    }

    private void AddText(PlannedPage page)
    {
        var (left, top) = (page.Frame.TextArea.X, page.Frame.TextArea.Y);
        foreach (var placed in page.Rows)
        {
            AddAnchors(placed.Row, page.Index, new Point(left + placed.Row.X, top + placed.Top + placed.Row.Y));
        }
    }

    private void AddNotes(PlannedPage page)
    {
        var (x, y) = (page.Frame.TextArea.X + page.Frame.NoteIndent, page.Frame.TextArea.Y + page.NotesTop);
        foreach (var note in page.NoteStacks)
        {
            var tops = note.Tops();
            for (var row = 0; row < tops.Length; row++)
            {
                AddAnchors(note.Rows[row].Row, page.Index, new Point(x, y + tops[row]));
            }
        }
    }

    private void AddAnchors(GalleyRow row, int page, Point position)
    {
        foreach (var anchor in row.Anchors)
        {
            if (anchor.Id is { } id)
            {
                Add(id, page, new Point(position.X + anchor.Offset.X, position.Y + anchor.Offset.Y));
            }
        }
    }

    private void Add(string id, int page, Point position)
    {
        if (_seen.Add(id))
        {
            _destinations.Add(new Destination(id, page, position) { Mark = _structure.HomeOf(id) });
        }
    }
}
