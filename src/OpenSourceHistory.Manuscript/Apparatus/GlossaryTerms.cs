using OpenSourceHistory.Manuscript.Entries;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>The glossary's terms by the names under which the text uses them, with their ids.</summary>
internal sealed class GlossaryTerms
{
    private readonly Dictionary<string, GlossaryEntry> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<GlossaryEntry, string> _ids = new(ReferenceEqualityComparer.Instance);

    public GlossaryTerms(ValueList<GlossaryEntry> entries, UniqueIds ids)
    {
        foreach (var entry in entries)
        {
            _ids.Add(entry, ids.Make("term-", entry.Term));
            foreach (var name in entry.Names)
            {
                _byName.TryAdd(name, entry);
            }
        }
    }

    /// <summary>All names.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The entry of a name in any case, or null.</summary>
    public GlossaryEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The id of an entry.</summary>
    public string IdOf(GlossaryEntry entry) => _ids[entry];
}
