using OpenSourceHistory.Manuscript.Apparatus.Indexing;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Makes the index: turns the author's marks (<c>[MySQL]{.index}</c>) into <see cref="IndexMark"/> nodes, marks every occurrence of the terms of
/// <c>index.yaml</c>, and writes the entries into an empty <c>::: index</c> wherever it stands and into an empty index division. It runs when notes
/// have their ids and before what copies the text elsewhere: neither contents nor the index itself is indexed.
/// </summary>
public static class IndexPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book, its notes numbered.</param>
    /// <param name="diagnostics">Receives faulty marks, loops, and terms that do not occur.</param>
    public static Book Run(Book book, DiagnosticBag diagnostics)
    {
        var data = book.Data.Index;
        var finder = new TermFinder(data);
        if (!data.IsOff)
        {
            finder.Find(book);
        }

        var marker = new IndexMarker(finder, data.IsOff, diagnostics);
        var marked = marker.Mark(book);
        if (data.IsOff)
        {
            return new Filler(null, book.Metadata.Language).Rewrite(marked);
        }

        var table = new EntryTable();
        table.Add(marker.Marks);
        table.Add(data.Terms);
        table.Prune();
        new EntryChecks(table, data, finder, diagnostics).Run();
        return Fill(marked, table, finder.IdPrefix, diagnostics);
    }

    private static Book Fill(Book book, EntryTable table, string prefix, DiagnosticBag diagnostics)
    {
        var writer = new EntryWriter(table, book.Metadata.Language, prefix);
        var filler = new Filler(writer, book.Metadata.Language);
        var filled = filler.Rewrite(book);
        if (table.Count == 0 && filler.Place is { } place)
        {
            diagnostics.Warning(
                IndexCodes.NothingMarked, place, "An index is asked for, but nothing is marked for it",
                "Mark places with [text]{.index}, or list terms in index.yaml");
        }

        return filled;
    }

    private static bool IsEmptyDivision(Division division) => division is { Role: DivisionRole.Index, Blocks.Count: 0 };

    private sealed class Filler(EntryWriter? entries, string language) : BookRewriter
    {
        /// <summary>Where an index is asked for.</summary>
        public SourceSpan? Place { get; private set; }

        public override Division RewriteDivision(Division division)
        {
            if (!IsEmptyDivision(division))
            {
                return base.RewriteDivision(division);
            }

            Place = division.Span;
            if (Write(division.Span) is not { Count: > 0 } blocks)
            {
                return division;
            }

            var title = Vocabulary.Of(language)["index"];
            var heading = new Heading(1, [new Text(title) { Span = division.Span }])
            {
                Span = division.Span,
                Attributes = new Attributes(division.Name, [], []),
            };
            return division with { Title = title, Blocks = ValueList.From<Block>([heading, .. blocks]) };
        }

        protected override Replacement<Block> RewriteBlock(Block block)
        {
            if (block is not Div { Blocks.Count: 0 } div || !div.Attributes.HasClass(AuthorMark.ClassName))
            {
                return base.RewriteBlock(block);
            }

            Place = div.Span;
            return Write(div.Span);
        }

        private ValueList<Block> Write(SourceSpan span) => entries?.Write(span) ?? [];
    }
}
