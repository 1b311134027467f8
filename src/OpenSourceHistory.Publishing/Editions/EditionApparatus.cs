using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Runs the passes for an edition. A colophon needs to know how the edition looks, so that a book with one is styled before it is written.</summary>
/// <param name="book">The book after the passes that all editions share.</param>
/// <param name="sheet">The shared sheet.</param>
/// <param name="resources">Faces and pictures.</param>
internal sealed class EditionApparatus(Book book, StyleSheet sheet, BookResources resources)
{
    /// <summary>Runs the passes.</summary>
    /// <param name="edition">The edition, its typography not yet known.</param>
    /// <param name="media">The medium it is styled for.</param>
    /// <param name="diagnostics">Receives what they find.</param>
    public Book Run(EditionTraits edition, MediaType media, DiagnosticBag diagnostics)
    {
        if (EditionPagesPass.IsNeededBy(book))
        {
            // What this run finds, the run below finds again.
            var draft = ApparatusPipeline.RunForEdition(book, edition, new DiagnosticBag());
            edition = edition with { Typography = TypographySurvey.Of(sheet.Apply(draft, media), resources) };
        }

        return ApparatusPipeline.RunForEdition(book, edition, diagnostics);
    }
}
