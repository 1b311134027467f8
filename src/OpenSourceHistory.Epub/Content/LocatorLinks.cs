using System.Globalization;
using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>
/// What lists of places say: pages, where those of a printed edition are listed, as that edition says them; else the division by its short name, and further sections of it
/// by a number whose spoken label names the section. A section is named once; a note by its number.
/// </summary>
internal sealed class LocatorLinks
{
    private readonly StyledBook _styled;
    private readonly IReadOnlyDictionary<string, LocatorPlace> _places;
    private readonly Dictionary<LocatorList, ValueList<LocatorLink>> _links = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private readonly string _note;
    private readonly string _between;

    private LocatorLinks(StyledBook styled, IReadOnlyDictionary<string, LocatorPlace> places)
    {
        (_styled, _places) = (styled, places);
        var words = Vocabulary.Of(styled.Book.Metadata.Language);
        (_note, _between) = (words["locator-note"].TrimStart(), words["locator-between"]);
    }

    /// <summary>Plans the links of all lists of a book.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="files">Its content documents.</param>
    public static LocatorLinks Plan(StyledBook styled, ValueList<ContentFile> files)
    {
        var lists = NodeCollector<LocatorList>.In(styled.Book);
        var wanted = lists.SelectMany(l => l.Locators).Select(l => l.StartId).ToHashSet(StringComparer.Ordinal);
        var links = new LocatorLinks(styled, wanted.Count == 0 ? new Dictionary<string, LocatorPlace>() : new PlaceFinder(styled, wanted).Find(files));
        foreach (var list in lists)
        {
            var made = links.Make(list);
            links._links.Add(list, made);
            links._targets.UnionWith(made.Select(l => l.TargetId).OfType<string>());
        }

        return links;
    }

    /// <summary>The links of a list in order, and what stands between them.</summary>
    /// <param name="list">The list, by reference.</param>
    public ValueList<LocatorLink> Of(LocatorList list) => _links.GetValueOrDefault(list) ?? [];

    /// <summary>True where a link leads to the id.</summary>
    /// <param name="id">The id.</param>
    public bool LeadsTo(string id) => _targets.Contains(id);

    private ValueList<LocatorLink> Make(LocatorList list) =>
        list.Locators.Count > 0 && list.Locators.All(l => FolioOf(l.StartId) is not null) ? MakePages(list) : MakeSections(list);

    private PageFolio? FolioOf(string id) => _places.GetValueOrDefault(id)?.Folio;

    private ValueList<LocatorLink> MakePages(LocatorList list)
    {
        var text = new LocatorText(_styled.Book.Metadata.Language, FolioOf, id => _styled.CallOf(id));
        return ValueList.From(text.Write(list).Select(p => new LocatorLink(p.Place, p.Text, null, p.TargetId) { IsMain = p.Place?.IsMain == true }));
    }

    private ValueList<LocatorLink> MakeSections(LocatorList list)
    {
        var links = new List<LocatorLink>();
        var known = new Dictionary<(int File, int Section, string? Note), int>();
        var counts = new Dictionary<int, int>();
        foreach (var locator in list.Locators)
        {
            if (!_places.TryGetValue(locator.StartId, out var place))
            {
                continue;
            }

            var key = (place.File, locator.NoteId is null ? place.Section : -1, locator.NoteId);
            if (known.TryGetValue(key, out var index))
            {
                links[index] = links[index] with { IsMain = links[index].IsMain || locator.IsMain };
                continue;
            }

            known.Add(key, links.Count);
            var count = counts[place.File] = counts.GetValueOrDefault(place.File) + 1;
            links.Add(MakeLink(locator, place, count));
        }

        return ValueList.From(links.SelectMany((link, index) => index == 0 ? [link] : (LocatorLink[])[new(null, _between, null, null), link]));
    }

    private LocatorLink MakeLink(Locator locator, LocatorPlace place, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var note = locator.NoteId is { } id ? _note + _styled.CallOf(id) : null;
        var (text, label) = (count, note) switch
        {
            (1, null) => (place.Division, null),
            (1, _) => ($"{place.Division}, {note}", null),
            (_, null) => (number, place.Title is null ? $"{place.Division}, {number}" : $"{place.Division}, {number}: {place.Title}"),
            _ => (note, (string?)$"{place.Division}, {note}"),
        };
        return new LocatorLink(locator, text, label, locator.StartId) { IsMain = locator.IsMain };
    }
}
