using OpenSourceHistory.Manuscript.Collation;
using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Writes the glossary where the book has its generator or an empty <c>::: glossary</c>, makes links to it of the uses <c>[x]{.term}</c>, and
/// notes with the gloss of their first ones. Prose of other data files may use terms, too.
/// </summary>
internal static class GlossaryPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with terms that the glossary lacks.</returns>
    public static Result<Book> Run(Book book)
    {
        if (book.Data.Glossary is not { } entries)
        {
            return new Result<Book>(book, []);
        }

        var words = Vocabulary.Of(book.Metadata.Language);
        var terms = new GlossaryTerms(entries, new UniqueIds(book));
        var marks = new TermMarks(terms, words, GeneratedMatter.HasPlace(book, DivisionRole.Glossary), !book.Data.ListsGlossedTerms);
        book = marks.Rewrite(book);
        book = book with { Data = book.Data.WithProse(marks.LinkOnly) };
        var listed = book.Data.Glossary!.Where(e => book.Data.ListsGlossedTerms || !marks.IsGlossed(terms.Find(e.Term)!));
        var sorted = Collator.Of(book.Metadata.Language).Sort(listed, e => e.SortKey ?? e.Term);
        var items = ValueList.From(sorted.Select(e => MakeItem(e, terms, words)));
        ValueList<Block> list = items.Count == 0 ? [] : [new DefinitionList(items) { Span = entries[0].Span, Attributes = Attributes.OfClass("glossary") }];
        var placed = new SinglePart(DivisionRole.Glossary, list).Place(book, words["glossary"]);
        return placed with { Findings = marks.Findings.Concat(placed.Findings) };
    }

    private static DefinitionItem MakeItem(GlossaryEntry entry, GlossaryTerms terms, Vocabulary words)
    {
        var span = entry.Span;
        var text = FreshCopy.Of(entry.Definition).ToList();
        if (entry.See.Count > 0)
        {
            text.AddRange(MakeReference(entry, terms, words, isMore: text.Count > 0));
        }

        return new DefinitionItem(
            [NativeNameText.TermOf(entry.Term, "glossary-term", entry.Native, terms.IdOf(terms.Find(entry.Term)!), words, span)],
            [new Definition([new Paragraph(ValueList.From(text)) { Span = span }]) { Span = span }])
        {
            Span = span,
        };
    }

    // “See also IOE, cloud.”
    private static List<Inline> MakeReference(GlossaryEntry entry, GlossaryTerms terms, Vocabulary words, bool isMore)
    {
        var span = entry.Span;
        var inlines = new List<Inline>();
        var space = words["comma"].EndsWith(' ') ? " " : string.Empty;
        if (isMore && space.Length > 0)
        {
            inlines.Add(new Text(space) { Span = span });
        }

        inlines.Add(StressedWord.Of(words[isMore ? "glossary-see-also" : "glossary-see"], span));
        var before = space;
        foreach (var target in entry.See.Select(terms.Find).OfType<GlossaryEntry>())
        {
            if (before.Length > 0)
            {
                inlines.Add(new Text(before) { Span = span });
            }

            inlines.Add(new Link("#" + terms.IdOf(target), null, [new Text(target.Term) { Span = span }]) { Span = span });
            before = words["list-comma"];
        }

        inlines.Add(new Text(words["sentence-stop"]) { Span = span });
        return inlines;
    }
}
