using OpenSourceHistory.Manuscript.Apparatus.Paging;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Marks in an edition without pages of its own where the pages of another begin, before the very word.</summary>
public static class PageMarksPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book behind all other passes.</param>
    /// <param name="pages">The pages of the other edition.</param>
    /// <returns>The book with the marks; pages of which it has nothing, such as a half-title that only the other prints, have none.</returns>
    public static Book Run(Book book, PrintedPages pages)
    {
        var ids = new UniqueIds(book);
        var places = new BookPlaces(book);
        var marks = new Dictionary<Node, List<PageMark>>(ReferenceEqualityComparer.Instance);
        foreach (var beginning in pages.Beginnings)
        {
            if (places.Find(beginning) is { } place)
            {
                var mark = new PageMark(beginning.Folio)
                {
                    Offset = place.Offset,
                    Span = place.Node.Span,
                    Attributes = Attributes.None with { Id = ids.Make("page-", beginning.Folio.Label) },
                };
                if (!marks.TryGetValue(place.Node, out var own))
                {
                    marks[place.Node] = own = [];
                }

                own.Add(mark);
            }
        }

        return new Inserter(marks).Rewrite(book);
    }

    private sealed class Inserter(Dictionary<Node, List<PageMark>> marks) : BookRewriter
    {
        protected override Replacement<Inline> RewriteInline(Inline inline) =>
            !marks.TryGetValue(inline, out var own) ? RewriteBelow(inline)
            : inline is Text text ? Split(text, own)
            : ValueList.From<Inline>([.. own, RewriteBelow(inline)]);

        protected override Replacement<Block> RewriteBlock(Block block) =>
            block is CodeBlock code && marks.TryGetValue(code, out var own) ? code with { Pages = ValueList.From(own.OrderBy(m => m.Offset)) } : RewriteBelow(block);

        private static ValueList<Inline> Split(Text text, List<PageMark> own)
        {
            var parts = new List<Inline>();
            var start = 0;
            foreach (var mark in own.OrderBy(m => m.Offset))
            {
                if (mark.Offset > start)
                {
                    parts.Add(text.Part(start, mark.Offset - start));
                    start = mark.Offset;
                }

                parts.Add(mark);
            }

            if (start < text.Value.Length)
            {
                parts.Add(text.Part(start, text.Value.Length - start));
            }

            return ValueList.From(parts);
        }
    }
}
