using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Reads bibliography files of BibTeX and BibLaTeX.</summary>
public static class BibliographyFile
{
    /// <summary>Reads the sources of a file. Entries that cannot be understood are reported and passed over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it, at its line and column.</param>
    public static ValueList<Source> Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var entries = new BibTexScanner(file, diagnostics).Scan();
        var references = new CrossReferences(entries, diagnostics);
        var reader = new EntryReader(diagnostics);
        var sources = new List<Source>();
        foreach (var entry in entries.Where(e => e.Type is not ("xdata" or "set")))
        {
            if (sources.Find(s => s.Id == entry.Key) is not { } first)
            {
                sources.Add(reader.Read(references.Resolve(entry)));
            }
            else
            {
                diagnostics.Error(
                    CitationCodes.DuplicateKey,
                    entry.Span,
                    $"The key \u201c{entry.Key}\u201d is used already",
                    $"The first entry with it is at {first.Span}");
            }
        }

        return ValueList.From(sources.ToArray());
    }
}
