using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Writes the acknowledgements from the contributors: into an empty <c>::: acknowledgements</c> wherever it stands, and
/// into an empty acknowledgements division. The authors themselves are not thanked. The makers of typefaces and pictures follow with each
/// edition: <see cref="EditionPagesPass"/>.
/// </summary>
public static class AcknowledgementsPass
{
    private const string ClassName = "acknowledgements";

    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <param name="diagnostics">Receives a warning where nobody is to be thanked.</param>
    public static Book Run(Book book, DiagnosticBag diagnostics) => new Pass(book, diagnostics).Rewrite(book);

    private static bool IsEmptyDivision(Division division) => division is { Role: DivisionRole.Acknowledgements, Blocks.Count: 0 };

    private sealed class Pass(Book book, DiagnosticBag diagnostics) : BookRewriter
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

            var phrases = new PhraseWriter(Vocabulary.Of(book.Metadata.Language), division.Span);
            var title = phrases.Words["acknowledgements"];
            return division with { Title = title, Blocks = ValueList.From<Block>([phrases.Heading(title, division.Name), .. paragraphs]) };
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
            var paragraphs = new AcknowledgementsText(book, span).Write();
            if (paragraphs.Count == 0)
            {
                diagnostics.Warning(
                    ApparatusCodes.NobodyToThank, span, "Acknowledgements are asked for, but no contributor other than the authors is named",
                    "List contributors with their roles in contributors.yaml");
                return paragraphs;
            }

            // Whose typefaces and pictures an edition shows is told when it is made.
            return paragraphs.Concat([new Div([]) { Span = span, Attributes = Attributes.OfClass(EditionPagesPass.Makers) }]);
        }
    }
}
