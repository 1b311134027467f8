namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>All entries by their paths.</summary>
internal sealed class EntryTable
{
    private readonly Dictionary<string, EntryNode> _entries = new(StringComparer.Ordinal);
    private readonly List<EntryNode> _order = [];

    /// <summary>Entries that are no sub-entries.</summary>
    public List<EntryNode> Roots { get; } = [];

    /// <summary>All entries in the order in which they were met.</summary>
    public IReadOnlyList<EntryNode> All => _order;

    /// <summary>Count of entries and sub-entries.</summary>
    public int Count => _order.Count;

    /// <summary>Adds the marks of the text.</summary>
    /// <param name="marks">The marks in reading order.</param>
    public void Add(IReadOnlyList<PlacedMark> marks)
    {
        foreach (var placed in marks)
        {
            var mark = placed.Mark;
            var entry = Entry(mark.Path, mark.Span);
            switch (mark.Kind)
            {
                case IndexMarkKind.See:
                    entry.See.Add(new EntryReference(mark.Target, mark.Span, isInText: true));
                    break;
                case IndexMarkKind.SeeAlso:
                    entry.SeeAlso.Add(new EntryReference(mark.Target, mark.Span, isInText: true));
                    break;
                default:
                    entry.Places.Add(LocatorOf(placed));
                    break;
            }
        }
    }

    /// <summary>Adds the terms of the data file.</summary>
    /// <param name="terms">The terms.</param>
    public void Add(ValueList<IndexTerm> terms)
    {
        foreach (var term in terms)
        {
            var entry = Entry(EntryPath.Of(term), term.Name.Span);
            entry.SortKey = term.SortKey ?? entry.SortKey;
            entry.See.AddRange(term.See.Select(ReferenceOf));
            entry.SeeAlso.AddRange(term.SeeAlso.Select(ReferenceOf));
        }
    }

    /// <summary>Takes out entries that have nothing to print.</summary>
    public void Prune()
    {
        // Sub-entries stand behind what they are below, so that one way back is enough.
        for (var i = _order.Count - 1; i >= 0; i--)
        {
            var entry = _order[i];
            if (entry.IsEmpty)
            {
                _entries.Remove(EntryPath.KeyOf(entry.Path));
                var siblings = entry.Path.Count == 1 ? Roots : _entries[EntryPath.KeyOf(entry.Path.SkipLast(1))].Children;
                siblings.Remove(entry);
                _order.RemoveAt(i);
            }
        }
    }

    /// <summary>The entry of a path, or null.</summary>
    /// <param name="path">The path.</param>
    public EntryNode? Find(ValueList<string> path) => _entries.GetValueOrDefault(EntryPath.KeyOf(path));

    private static EntryReference ReferenceOf(PlacedText text) => new(EntryPath.Parse(text.Value), text.Span, isInText: false);

    private static Locator LocatorOf(PlacedMark placed) => new(placed.Mark.Attributes.Id!)
    {
        EndId = placed.IsClosed ? placed.Mark.EndId : null,
        IsMain = placed.Mark.IsMain,
        NoteId = placed.NoteId,
        Span = placed.Mark.Span,
    };

    private EntryNode Entry(ValueList<string> path, SourceSpan span)
    {
        if (Find(path) is { } known)
        {
            return known;
        }

        var siblings = path.Count == 1 ? Roots : Entry(ValueList.From(path.SkipLast(1)), span).Children;
        var entry = new EntryNode(path, span);
        siblings.Add(entry);
        _entries.Add(EntryPath.KeyOf(path), entry);
        _order.Add(entry);
        return entry;
    }
}
