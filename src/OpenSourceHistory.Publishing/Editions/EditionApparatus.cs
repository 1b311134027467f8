using OpenSourceHistory.Manuscript.Apparatus;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Runs the passes for an edition. A colophon needs to know how the edition looks, so that a book with one is styled before it is written.</summary>
internal static class EditionApparatus
{
    /// <summary>Runs the passes.</summary>
    /// <param name="matter">What the edition is made from.</param>
    /// <param name="key">Traits and medium, its typography not yet known.</param>
    /// <returns>The book of the edition, with what they find.</returns>
    public static Result<Book> Run(BookMatter matter, StyledKey key)
    {
        var traits = key.Traits;
        if (ApparatusPipeline.NeedsTypography(matter.Book))
        {
            // What this run finds, the run below finds again.
            var draft = ApparatusPipeline.RunForEdition(matter.Book, traits).Value;
            traits = traits with { Typography = TypographySurvey.Of(matter.Sheet.Apply(draft, key.Media), matter.Resources) };
        }

        return ApparatusPipeline.RunForEdition(matter.Book, traits);
    }
}
