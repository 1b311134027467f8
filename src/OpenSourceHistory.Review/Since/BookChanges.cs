using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Since;

/// <summary>Marks in a book what its author changed since an earlier one, as tracked changes: words of paragraphs and headings, paragraphs that are new and that are gone.</summary>
public static class BookChanges
{
    private const double LeastLikeness = 0.34;

    /// <summary>Marks the changes.</summary>
    /// <param name="old">The earlier book, as written.</param>
    /// <param name="now">The book as written now.</param>
    /// <param name="by">Whose changes they are, and of when.</param>
    public static Book Mark(Book old, Book now, Authorship by)
    {
        var (olds, news) = (TextBlockCollector.In(old), TextBlockCollector.In(now));
        var rewriter = new ChangeRewriter(by);
        var (at, from) = (0, 0);
        foreach (var gap in SequenceDiff.Find(olds.Select(KeyOf), news.Select(KeyOf)).Append(new Difference(olds.Count, olds.Count, news.Count, news.Count)))
        {
            // What looks alike may be spelled otherwise: only words count.
            from += gap.OldStart - at;
            MarkGap(olds[gap.OldStart..gap.OldEnd], news[gap.NewStart..gap.NewEnd], from > 0 ? news[from - 1] : null, rewriter);
            (at, from) = (gap.OldEnd, gap.NewEnd);
        }

        return rewriter.Rewrite(now);
    }

    // Notes stand in the text that they are called in.
    private static string KeyOf(Block block) => string.Concat(InlineTokens.Of(TextBlockCollector.TextOf(block)).Select(t => t.Key));

    private static void MarkGap(List<Block> olds, List<Block> news, Block? before, ChangeRewriter rewriter)
    {
        var next = 0;
        foreach (var block in news)
        {
            var words = WordBag.Of(TextPrinter.Print(TextBlockCollector.TextOf(block)));
            var found = olds.FindIndex(next, o => o.GetType() == block.GetType() && words.Likeness(WordBag.Of(TextPrinter.Print(TextBlockCollector.TextOf(o)))) >= LeastLikeness);
            if (found < 0)
            {
                rewriter.Add(block);
            }
            else
            {
                rewriter.Lose(olds[next..found], before);
                rewriter.Change(InlineTokens.Of(TextBlockCollector.TextOf(olds[found])), InlineTokens.Of(TextBlockCollector.TextOf(block)));
                next = found + 1;
            }

            before = block;
        }

        rewriter.Lose(olds[next..], before);
    }
}
