using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Reads bibliography files of BibTeX and BibLaTeX.</summary>
public static class BibliographyFile
{
    /// <summary>Reads the sources of a file. Entries that cannot be understood are passed over.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The sources; found is what is wrong with the file, at its line and column.</returns>
    public static Result<ValueList<Source>> Read(SourceFile file)
    {
        var found = new DiagnosticBag();
        var entries = found.Take(new BibTexScanner(file).Scan());
        var cited = found.Take(Citable(entries));
        var whole = found.Take(new CrossReferences(entries).Resolve(cited));
        return found.With(found.Take(new EntryConverter().Read(whole)));
    }

    private static Result<ValueList<BibTexEntry>> Citable(ValueList<BibTexEntry> entries)
    {
        var found = new DiagnosticBag();
        var byKey = new OrderedDictionary<string, BibTexEntry>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e.Type is not ("xdata" or "set")))
        {
            if (!byKey.TryAdd(entry.Key, entry))
            {
                found.WarningOfSecond(CitationCodes.DuplicateKey, entry.Span, byKey[entry.Key].Span, $"The key \u201c{entry.Key}\u201d is used already; the first entry counts");
            }
        }

        return found.With(ValueList.From(byKey.Values));
    }
}
