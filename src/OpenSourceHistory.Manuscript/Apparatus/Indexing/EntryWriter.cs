using System.Globalization;
using OpenSourceHistory.Manuscript.Collation;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>Writes the entries: sorted as their language sorts, in letter groups, each with its places and cross references.</summary>
internal sealed class EntryWriter
{
    private const int DeepestLevel = 2;

    private readonly EntryTable _table;
    private readonly Vocabulary _words;
    private readonly Collator _collator;
    private readonly Dictionary<EntryNode, string> _ids = [];
    private SourceSpan _span;

    /// <summary>Creates a writer.</summary>
    /// <param name="table">The entries, their references resolved.</param>
    /// <param name="language">The book's language.</param>
    /// <param name="prefix">Beginning of the ids of entries.</param>
    public EntryWriter(EntryTable table, string language, string prefix)
    {
        (_table, _words, _collator) = (table, Vocabulary.Of(language), Collator.Of(language));
        foreach (var target in table.All.SelectMany(e => e.See.Concat(e.SeeAlso)).Select(r => r.Target).OfType<EntryNode>())
        {
            _ids.TryAdd(target, string.Create(CultureInfo.InvariantCulture, $"{prefix}-entry-{_ids.Count + 1}"));
        }
    }

    /// <summary>The index as blocks; none where there is no entry.</summary>
    /// <param name="span">Place of the index.</param>
    public ValueList<Block> Write(SourceSpan span)
    {
        if (_table.Count == 0)
        {
            return [];
        }

        _span = span;
        var groups = new List<IndexGroup>();
        foreach (var group in _collator.Sort(_table.Roots, e => e.SortKey).GroupBy(e => _collator.InitialOf(e.SortKey), StringComparer.Ordinal))
        {
            groups.Add(WriteGroup(group.Key, group));
        }

        var entries = new IndexEntries(ValueList.From(groups)) { Span = span, References = ValueList.From(References()) };
        return _table.All.Any(e => e.Places.Any(p => p.IsMain)) ? [WriteHeadnote(), entries] : [entries];
    }

    private IEnumerable<IndexMark> References() => _table.All.SelectMany(e =>
        e.See.Select(r => (Reference: r, Kind: IndexMarkKind.See)).Concat(e.SeeAlso.Select(r => (Reference: r, Kind: IndexMarkKind.SeeAlso)))
            .Where(p => p.Reference is { Target: not null, IsInText: false })
            .Select(p => new IndexMark(e.Path) { Kind = p.Kind, Target = p.Reference.Target!.Path, IsFound = true, Span = p.Reference.Span }));

    private Paragraph WriteHeadnote() =>
        new([TextOf(_words["index-main-note"], _span)]) { Span = _span, Attributes = Attributes.OfClass("index-headnote") };

    private IndexGroup WriteGroup(string letter, IEnumerable<EntryNode> nodes)
    {
        var entries = new List<IndexEntry>();
        foreach (var node in nodes)
        {
            AddEntries(entries, node, 0);
        }

        var heading = new Paragraph([TextOf(letter, _span)]) { Span = _span, Attributes = Attributes.OfClass("index-letter") };
        return new IndexGroup(heading, ValueList.From(entries)) { Span = _span };
    }

    private void AddEntries(List<IndexEntry> entries, EntryNode node, int level)
    {
        entries.Add(WriteEntry(node, level));
        foreach (var child in _collator.Sort(node.Children, c => c.SortKey))
        {
            AddEntries(entries, child, Math.Min(level + 1, DeepestLevel));
        }
    }

    private IndexEntry WriteEntry(EntryNode node, int level)
    {
        var inlines = new List<Inline> { Classed("index-term", node.Span, TextOf(node.Name, node.Span)) };
        if (node.Places.Count > 0)
        {
            inlines.Add(TextOf(_words["locator-before"], node.Span));
            inlines.Add(new LocatorList(ValueList.From(node.Places)) { Span = node.Span });
        }

        AddReferences(inlines, node.See, "see", node.Span);
        AddReferences(inlines, node.SeeAlso, "see-also", node.Span);
        var id = _ids.GetValueOrDefault(node);
        return new IndexEntry(level, ValueList.From(inlines))
        {
            Span = node.Span,
            Attributes = id is null ? Attributes.None : new Attributes(id, [], []),
        };
    }

    private void AddReferences(List<Inline> inlines, List<EntryReference> references, string word, SourceSpan span)
    {
        var targets = references.Select(r => r.Target).OfType<EntryNode>().Distinct().ToList();
        if (targets.Count == 0)
        {
            return;
        }

        var said = _words[word];
        var text = new List<Inline> { StressedWord.Of(said.TrimEnd(), span) };
        text.AddRange(said.EndsWith(' ') ? [TextOf(" ", span)] : []);
        var start = text.Count;
        foreach (var target in _collator.Sort(targets, t => t.SortKey))
        {
            text.AddRange(text.Count == start ? [] : [TextOf(_words["see-between"], span)]);
            text.Add(new Link("#" + _ids[target], null, [TextOf(EntryPath.Show(target.Path), span)]) { Span = span });
        }

        inlines.Add(TextOf(_words["see-before"], span));
        inlines.Add(Classed("index-" + word, span, [.. text]));
    }

    private static SpanInline Classed(string name, SourceSpan span, params ReadOnlySpan<Inline> inlines) =>
        new(ValueList.Create(inlines)) { Span = span, Attributes = Attributes.OfClass(name) };

    private static Text TextOf(string value, SourceSpan span) => new(value) { Span = span };
}
