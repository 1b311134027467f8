namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>Finds where cross references lead, and reports what is wrong between entries.</summary>
/// <param name="table">The entries.</param>
/// <param name="data">The data file.</param>
/// <param name="finder">Where its terms were found.</param>
internal sealed class EntryChecks(EntryTable table, IndexData data, TermFinder finder)
{
    private readonly ILookup<string, EntryNode> _byName = table.All.ToLookup(e => e.Name, StringComparer.Ordinal);
    private readonly HashSet<EntryNode> _done = [];
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Makes the checks.</summary>
    /// <returns>The faults.</returns>
    public ValueList<Diagnostic> Run()
    {
        foreach (var entry in table.All)
        {
            foreach (var reference in entry.See.Concat(entry.SeeAlso))
            {
                Resolve(entry, reference);
            }

            CheckPlaces(entry);
        }

        foreach (var entry in table.All)
        {
            FindLoop(entry);
        }

        foreach (var term in data.Terms)
        {
            CheckTerm(term);
        }

        return _diagnostics.ToSortedList();
    }

    // By its whole path, or by its name alone where no other entry has the name.
    private void Resolve(EntryNode entry, EntryReference reference)
    {
        var named = reference.Path.Count == 1 ? _byName[reference.Path[0]].ToList() : [];
        reference.Target = table.Find(reference.Path) ?? (named.Count == 1 ? named[0] : null);
        if (reference.Target is null)
        {
            var nearest = NearestName.Find(EntryPath.Show(reference.Path), table.All.Select(e => EntryPath.Show(e.Path)));
            var hint = named.Count > 1 ? $"Several entries have the name: write {string.Join(" or ", named.Select(n => string.Join('!', n.Path)))}"
                : nearest is null ? "A term that does not occur in the text has no entry" : $"Did you mean “{nearest}”?";
            _diagnostics.Warning(ManuscriptCodes.NoSuchIndexEntry, reference.Span, $"The index has no entry “{EntryPath.Show(reference.Path)}”", hint);
        }
        else if (reference.Target == entry)
        {
            _diagnostics.Warning(ManuscriptCodes.IndexLoop, reference.Span, $"“{EntryPath.Show(entry.Path)}” refers to itself");
            reference.Target = null;
        }
    }

    private void CheckPlaces(EntryNode entry)
    {
        if (entry.See.Count > 0 && entry.Places.Count > 0)
        {
            _diagnostics.Warning(
                ManuscriptCodes.SeeWithPlaces, entry.See[0].Span,
                $"“{EntryPath.Show(entry.Path)}” sends the reader elsewhere, but has places of its own (the first at {entry.Places[0].Span})",
                "Use “also” instead of “see”, or mark those places under the other entry");
        }
    }

    // Goes down all ways of “see” from an entry; a way that comes back to itself is a loop.
    private void FindLoop(EntryNode start)
    {
        var way = new List<EntryNode>();
        var next = new Stack<(EntryNode Entry, int Depth, EntryReference? By)>();
        next.Push((start, 0, null));
        while (next.TryPop(out var step))
        {
            way.RemoveRange(step.Depth, way.Count - step.Depth);
            var first = way.IndexOf(step.Entry);
            if (first >= 0)
            {
                ReportLoop(way[first..], step.By!);
                continue;
            }

            if (!_done.Add(step.Entry))
            {
                continue;
            }

            way.Add(step.Entry);
            foreach (var reference in step.Entry.See)
            {
                if (reference.Target is { } target)
                {
                    next.Push((target, step.Depth + 1, reference));
                }
            }
        }
    }

    private void ReportLoop(List<EntryNode> loop, EntryReference by)
    {
        var names = loop.Append(loop[0]).Select(e => EntryPath.Show(e.Path));
        _diagnostics.Warning(
            ManuscriptCodes.IndexLoop, by.Span, $"The index sends the reader in a circle: {string.Join(", see ", names)}", "Let one of them have the places");
    }

    private void CheckTerm(IndexTerm term)
    {
        if (term.See.Count == 0 && table.Find(EntryPath.Of(term)) is null)
        {
            _diagnostics.Warning(
                ManuscriptCodes.UnusedIndexTerm, term.Name.Span, $"“{term.Name.Value}” does not occur in the text", "Add the text's spelling under “match”, or leave the term out");
            return;
        }

        foreach (var main in term.Main.Where(m => !finder.Main.IsTaken(term, m.Value)))
        {
            ReportMain(term, main);
        }
    }

    private void ReportMain(IndexTerm term, PlacedText main)
    {
        if (finder.Main.Ids.Contains(main.Value))
        {
            _diagnostics.Warning(
                ManuscriptCodes.NoMainPlace, main.Span, $"“{term.Name.Value}” has no place to be marked as the main one in “{main.Value}”",
                "Mark the place in the text: [text]{.index .main}");
            return;
        }

        var nearest = NearestName.Find(main.Value, finder.Main.Ids);
        _diagnostics.Warning(
            ManuscriptCodes.NoMainPlace, main.Span, $"Nothing in the book has the id “{main.Value}”", nearest is null ? [] : [$"Did you mean “{nearest}”?"]);
    }
}
