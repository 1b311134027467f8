using OpenSourceHistory.Manuscript.Apparatus;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Runs the passes for an edition. A colophon needs to know how the edition looks, so that a book with one is styled before it is written.</summary>
internal static class EditionApparatus
{
    /// <summary>Runs the passes.</summary>
    /// <param name="matter">What the edition is made from.</param>
    /// <param name="key">Traits and medium, its typography not yet known.</param>
    /// <param name="pictures">Draws pictures.</param>
    /// <returns>The book of the edition, with what they find.</returns>
    public static Result<Book> Run(BookMatter matter, StyledKey key, GeneratedPictures pictures)
    {
        var traits = key.Traits;
        var findings = new DiagnosticBag();
        var book = findings.Take(ApparatusPipeline.RunForEdition(matter.Book, traits));
        if (ApparatusPipeline.NeedsTypography(matter.Book))
        {
            // What these passes find, they find again below.
            var draft = ApparatusPipeline.RunToComplete(book, traits).Value;
            var styled = pictures.AddTo(matter.Sheet.Apply(draft, key.Media), matter.Resources.Pictures).Value;
            traits = traits with { Typography = TypographySurvey.Of(styled, matter.Resources.Fonts) };
        }

        return findings.With(findings.Take(ApparatusPipeline.RunToComplete(book, traits)));
    }
}
