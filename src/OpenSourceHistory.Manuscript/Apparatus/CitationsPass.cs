using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Manuscript.Apparatus.Citing;
using OpenSourceHistory.Manuscript.Apparatus.Notes;
using OpenSourceHistory.Manuscript.Collation;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Makes notes of citations, or text where the style has it so, and the bibliography of what was cited: into an empty bibliography
/// division and into an empty <c>::: bibliography</c>. Behind this pass the book has no citations.
/// </summary>
internal static class CitationsPass
{
    /// <summary>Class of a source's paragraph in the bibliography.</summary>
    public const string EntryClass = "bibliography-entry";

    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with a warning for a bibliography of nothing.</returns>
    public static Result<Book> Run(Book book)
    {
        var hasBibliography = GeneratedMatter.HasPlace(book, DivisionRole.Bibliography);
        if (!hasBibliography && book.Data.Sources.Count == 0 && !book.Data.Citations.ReadsKeys)
        {
            return new Result<Book>(book, []);
        }

        var style = StyleOf(book);
        var collector = new CitationCollector(style.IsNoteStyle, book.Data.Citations.RestartsByChapter);
        collector.Walk(book);
        var findings = new DiagnosticBag();
        var (text, faults) = ProcessorOf(book, style).Process(collector.Clusters, book.Data.Citations.Uncited);
        // Keys that no source has were reported by reading, which knows the ids that may have been meant.
        findings.AddRange(ValueList.From(faults.Where(f => f.Code != CitationCodes.UnknownSource)));
        findings.AddRange(WithoutWords(book, style, collector.Clusters));
        var bibliography = hasBibliography && text.Bibliography is { } whole ? findings.Take(Printed(whole)) : null;
        var ids = IdsOf(book, bibliography);
        var words = Vocabulary.Of(book.Metadata.Language);
        book = new CitationRewriter(findings.Take(collector.Place(text)), style.IsNoteStyle, new NoteCalls(words), ids).Rewrite(book);
        book = CitedNotes.Resolve(book, new UniqueIds(book).Take);
        book = hasBibliography
            ? new GeneratedMatter(DivisionRole.Bibliography, words["bibliography"], span => Write(bibliography, ids, span, findings)).Rewrite(book)
            : book;
        return new Result<Book>(book, findings.ToSortedList());
    }

    /// <summary>The style in which a book cites.</summary>
    /// <param name="book">The book.</param>
    public static CitationStyle StyleOf(Book book) =>
        (book.Data.Citations.Style ?? BundledStyles.Find(BundledStyles.Default)!) with { OmitsNoDate = book.Data.Citations.OmitsNoDate };

    /// <summary>What sets a book's citations.</summary>
    /// <param name="book">The book.</param>
    /// <param name="style">Its style.</param>
    public static CitationProcessor ProcessorOf(Book book, CitationStyle style) =>
        new(style, book.Data.Sources, LocaleCatalog.BuiltIn.Find(style.DefaultLocale ?? book.Metadata.Language), Collator.Of(book.Metadata.Language).ForNames);

    // Words such as "edited by" are English where the text's language has none.
    private static ValueList<Diagnostic> WithoutWords(Book book, CitationStyle style, ValueList<CitationCluster> clusters) =>
        clusters.Count == 0 || LocaleCatalog.BuiltIn.Knows(style.DefaultLocale ?? book.Metadata.Language)
            ? []
            : [new Diagnostic(
                CitationCodes.NoLocale, Severity.Warning, clusters[0].Items[0].Span,
                $"There are no words of citations in the language “{style.DefaultLocale ?? book.Metadata.Language}”; English ones stand in", [])];

    private static Result<Bibliography> Printed(Bibliography whole)
    {
        var found = new DiagnosticBag();
        foreach (var entry in whole.Entries.Where(e => e.Text.IsEmpty))
        {
            found.Warning(
                CitationCodes.EmptyCite, entry.Source.Span, $"The citation style makes nothing of the source “{entry.Source.Id}”; the bibliography is without it",
                "Add what the style sets for its type, such as author, title or issued");
        }

        return found.With(whole with { Entries = ValueList.From(whole.Entries.Where(e => !e.Text.IsEmpty)) });
    }

    private static ValueList<Block> Write(Bibliography? bibliography, Dictionary<string, string> ids, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (bibliography is not { Entries.Count: > 0 })
        {
            diagnostics.Warning(
                ManuscriptCodes.EmptyBibliography, span,
                bibliography is null ? "A bibliography is asked for, but the citation style has none" : "A bibliography is asked for, but nothing is cited",
                bibliography is null ? "Name another style in book.yaml, or leave the bibliography out" : "Cite a source with [@key], or leave the bibliography out");
            return [];
        }

        return ValueList.From(bibliography.Entries.Select(Block (e) => new Paragraph(CitedInlines.Of(e.Text, e.Source.Span))
        {
            Span = e.Source.Span,
            Attributes = new Attributes(ids[e.Source.Id], [EntryClass], []),
        }));
    }

    private static Dictionary<string, string> IdsOf(Book book, Bibliography? bibliography)
    {
        var unique = new UniqueIds(book);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in bibliography?.Entries ?? [])
        {
            ids[entry.Source.Id] = unique.Take("ref-" + string.Concat(entry.Source.Id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')));
        }

        return ids;
    }
}
