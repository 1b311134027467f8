using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Takes what an author wrote for e-books alone out of editions that have pages.</summary>
internal static class ReadingSystemPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <param name="edition">The edition.</param>
    public static Book Run(Book book, EditionTraits edition) => edition.HasPages ? new Pass().Rewrite(book) : book;

    private sealed class Pass : BookRewriter
    {
        protected override Replacement<Block> RewriteBlock(Block block) =>
            block is Div { IsForReadingSystems: true } ? ValueList<Block>.Empty : base.RewriteBlock(block);

        protected override Replacement<Inline> RewriteInline(Inline inline) =>
            inline is SpanInline { IsForReadingSystems: true } ? ValueList<Inline>.Empty : base.RewriteInline(inline);
    }
}
