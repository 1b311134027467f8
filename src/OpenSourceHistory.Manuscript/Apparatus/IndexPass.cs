using OpenSourceHistory.Manuscript.Apparatus.Indexing;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Makes the index: turns the author's marks (<c>[MySQL]{.index}</c>) into <see cref="IndexMark"/> nodes, marks every occurrence of the terms of
/// <c>index.yaml</c>, and writes the entries into an empty <c>::: index</c> wherever it stands and into an empty index division. It runs when notes
/// have their ids and before what copies the text elsewhere: neither contents nor the index itself is indexed.
/// </summary>
internal static class IndexPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book, its notes numbered.</param>
    /// <returns>The book, with faulty marks, loops, and terms that do not occur.</returns>
    public static Result<Book> Run(Book book)
    {
        var data = book.Data.Index;
        var finder = new TermFinder(data);
        if (!data.IsOff)
        {
            finder.Find(book);
        }

        var findings = new DiagnosticBag();
        var marker = new IndexMarker(finder, data.IsOff);
        var marked = findings.Take(marker.Mark(book));
        if (data.IsOff)
        {
            return new Result<Book>(MatterOf(marked, _ => []).Rewrite(marked), findings.ToSortedList());
        }

        var table = new EntryTable();
        table.Add(marker.Marks);
        table.Add(data.Terms);
        table.Prune();
        findings.AddRange(new EntryChecks(table, data, finder).Run());
        return new Result<Book>(Fill(marked, table, finder.IdPrefix, findings), findings.ToSortedList());
    }

    private static Book Fill(Book book, EntryTable table, string prefix, DiagnosticBag diagnostics)
    {
        var writer = new EntryWriter(table, book.Metadata.Language, prefix);
        SourceSpan? place = null;
        var filled = MatterOf(book, span => writer.Write((place = span).Value)).Rewrite(book);
        if (table.Count == 0 && place is { } asked)
        {
            diagnostics.Warning(
                ManuscriptCodes.NothingMarked, asked, "An index is asked for, but nothing is marked for it",
                "Mark places with [text]{.index}, or list terms in index.yaml");
        }

        return filled;
    }

    private static GeneratedMatter MatterOf(Book book, Func<SourceSpan, ValueList<Block>> make) =>
        new(DivisionRole.Index, Vocabulary.Of(book.Metadata.Language)["index"], make) { KeepsFences = false };
}
