namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Gives entries the fields that they take from the entry they refer to (<c>crossref</c>, <c>xdata</c>).</summary>
internal sealed class CrossReferences(ValueList<BibTexEntry> entries)
{
    private readonly Dictionary<string, BibTexEntry> _byKey = entries
        .GroupBy(e => e.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    private readonly DiagnosticBag _found = new();

    /// <summary>Those entries whole; found are references to entries that do not exist.</summary>
    public Result<ValueList<BibTexEntry>> Resolve(ValueList<BibTexEntry> referring) => _found.With(ValueList.From(referring.Select(Resolve)));

    private BibTexEntry Resolve(BibTexEntry entry)
    {
        foreach (var name in new[] { "crossref", "xdata" })
        {
            if (entry.Find(name) is { } reference)
            {
                entry = Resolve(entry, reference);
            }
        }

        return entry;
    }

    private BibTexEntry Resolve(BibTexEntry entry, BibTexField reference)
    {
        if (!_byKey.TryGetValue(reference.Value.Trim(), out var parent) || ReferenceEquals(parent, entry))
        {
            var near = NearestName.Find(reference.Value, _byKey.Keys);
            _found.Warning(
                CitationCodes.UndefinedName,
                reference.Span,
                $"There is no entry \u201c{reference.Value}\u201d to refer to",
                near is null ? [] : [$"Did you mean \u201c{near}\u201d?"]);
            return entry;
        }

        var isPart = entry.Type.StartsWith("in", StringComparison.Ordinal) && reference.Name == "crossref";
        var inherited = parent.Fields
            .Select(f => isPart ? f with { Name = f.Name switch { "title" => "booktitle", "subtitle" => "booksubtitle", _ => f.Name } } : f)
            .Where(f => entry.Find(f.Name) is null && f.Name is not ("crossref" or "xdata"));
        return entry with { Fields = entry.Fields.Concat(inherited) };
    }
}
