using OpenSourceHistory.Manuscript.Findings;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Numbers figures and tables through the book, each kind for itself, and writes the label in the book's language. What has
/// neither a caption nor an id is not numbered, nor what has the class <c>unnumbered</c>. A label that stands in the caption already is taken
/// for it, and not counted. Where the book lists them, what has a caption gets an id for the list to name.
/// </summary>
internal static class NumberingPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with captions that bring their label.</returns>
    public static Result<Book> Run(Book book)
    {
        var pass = new Pass(Vocabulary.Of(book.Metadata.Language), IdsFor(book));
        return new Result<Book>(pass.Rewrite(book), pass.Findings);
    }

    private static UniqueIds? IdsFor(Book book) => book.Divisions.Any(d => ContentsPass.ListedIn(d) is not null) ? new UniqueIds(book) : null;

    private sealed class Pass(Vocabulary words, UniqueIds? ids) : ReportingRewriter
    {
        private int _figures;
        private int _tables;

        protected override Replacement<Block> RewriteBlock(Block block) => base.RewriteBlock(Identified(block switch
        {
            Figure figure when IsNumbered(figure, figure.Caption) =>
                figure with { Caption = Own(figure.Caption) ?? Labelled(figure.Caption, figure, words.Format("figure-label", ++_figures)) },
            Table table when IsNumbered(table, table.Caption) =>
                table with { Caption = Own(table.Caption) ?? Labelled(table.Caption, table, words.Format("table-label", ++_tables)) },
            _ => block,
        }));

        private Block Identified(Block block) => ids is null || block.Attributes.Id is not null ? block : block switch
        {
            Figure { Caption: not null } => WithId(block, "figure"),
            Table { Caption: not null } => WithId(block, "table"),
            _ => block,
        };

        private Block WithId(Block block, string name) => block with { Attributes = block.Attributes with { Id = ids!.Take(name) } };

        private static bool IsNumbered(Block block, Caption? caption) =>
            (caption is not null || block.Attributes.Id is not null) && !block.Attributes.HasClass("unnumbered");

        private Caption? Own(Caption? caption)
        {
            if (caption is null || OwnLabel.Find(caption.Inlines, words) is not { } own)
            {
                return null;
            }

            Diagnostics.Warning(
                ManuscriptCodes.OwnLabel, own.Span, $"The caption brings its label; “{own.Label}” stands in place of a number by the book",
                "Leave the label out to have the number made, or add {.unnumbered} to have the caption as it is written");
            return caption with { Label = own.Label, Inlines = own.Rest };
        }

        private static Caption Labelled(Caption? caption, Block owner, string label) =>
            (caption ?? new Caption([]) { Span = owner.Span }) with { Label = label };
    }
}
