using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Writes the acknowledgements from the contributors: into an empty <c>::: acknowledgements</c> wherever it stands, and
/// into an empty acknowledgements division. The authors themselves are not thanked. The makers of typefaces and pictures follow with each
/// edition: <see cref="EditionPagesPass"/>.
/// </summary>
internal static class AcknowledgementsPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with a warning where nobody is to be thanked.</returns>
    public static Result<Book> Run(Book book)
    {
        var findings = new DiagnosticBag();
        var title = Vocabulary.Of(book.Metadata.Language)["acknowledgements"];
        var filled = new GeneratedMatter(DivisionRole.Acknowledgements, title, span => Write(book, span, findings)).Rewrite(book);
        return new Result<Book>(filled, findings.ToSortedList());
    }

    private static ValueList<Block> Write(Book book, SourceSpan span, DiagnosticBag diagnostics)
    {
        var paragraphs = new AcknowledgementsText(book, span).Write();
        if (paragraphs.Count == 0)
        {
            diagnostics.Warning(
                ManuscriptCodes.NobodyToThank, span, "Acknowledgements are asked for, but no contributor other than the authors is named",
                "List contributors with their roles in contributors.yaml");
            return paragraphs;
        }

        // Whose typefaces and pictures an edition shows is told when it is made.
        return paragraphs.Concat([new Div([]) { Span = span, Attributes = Attributes.OfClass(EditionPagesPass.Makers) }]);
    }
}
