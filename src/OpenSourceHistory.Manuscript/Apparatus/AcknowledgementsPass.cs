using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Writes the acknowledgements from the contributors: into an empty <c>::: acknowledgements</c> wherever it stands, and
/// into an empty acknowledgements division. The authors themselves are not thanked.
/// </summary>
public static class AcknowledgementsPass
{
    private const string ClassName = "acknowledgements";

    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <param name="diagnostics">Receives a warning where nobody is to be thanked.</param>
    public static Book Run(Book book, DiagnosticBag diagnostics) => new Pass(book.Metadata, diagnostics).Rewrite(book);

    private static bool IsEmptyDivision(Division division) => division is { Role: DivisionRole.Acknowledgements, Blocks.Count: 0 };

    private sealed class Pass(BookMetadata metadata, DiagnosticBag diagnostics) : BookRewriter
    {
        public override Division RewriteDivision(Division division)
        {
            if (!IsEmptyDivision(division))
            {
                return base.RewriteDivision(division);
            }

            var paragraphs = Write(division.Span);
            if (paragraphs.Count == 0)
            {
                return division;
            }

            var title = Vocabulary.Of(metadata.Language)["acknowledgements"];
            var heading = new Heading(1, [new Text(title) { Span = division.Span }])
            {
                Span = division.Span,
                Attributes = new Attributes(division.Name, [], []),
            };
            return division with { Title = title, Blocks = ValueList.From<Block>([heading, .. paragraphs]) };
        }

        protected override Replacement<Block> RewriteBlock(Block block)
        {
            if (block is not Div { Blocks.Count: 0 } div || !div.Attributes.HasClass(ClassName))
            {
                return base.RewriteBlock(block);
            }

            var paragraphs = Write(div.Span);
            return paragraphs.Count == 0 ? ValueList<Block>.Empty : div with { Blocks = paragraphs };
        }

        private ValueList<Block> Write(SourceSpan span)
        {
            var paragraphs = new AcknowledgementsText(metadata).Write();
            if (paragraphs.Count == 0)
            {
                diagnostics.Warning(
                    ApparatusCodes.NobodyToThank, span, "Acknowledgements are asked for, but no contributor other than the authors is named",
                    "List contributors with their roles in contributors.yaml");
            }

            return ValueList.From(paragraphs.Select(Block (p) => new Paragraph([new Text(p) { Span = span }]) { Span = span }));
        }
    }
}
