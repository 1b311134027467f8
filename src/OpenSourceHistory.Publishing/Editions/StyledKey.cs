using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>What the styled book of an edition, and so its pages, depend on: editions with equal keys share both.</summary>
/// <param name="Traits">What the passes know of the edition.</param>
/// <param name="Media">The medium.</param>
internal sealed record StyledKey(EditionTraits Traits, MediaType Media)
{
    /// <summary>The edition whose pages are marked in the book; null where none are.</summary>
    public PdfEdition? PageSource { get; private init; }

    /// <summary>What the edition has otherwise than the book.</summary>
    public required EditionVariation Variation { get; init; }

    /// <summary>The key of an edition: what makes no difference to this book and sheet is levelled.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="matter">Book and sheet.</param>
    public static StyledKey Of(Edition edition, BookMatter matter)
    {
        var namesEdition = ApparatusPipeline.NeedsTypography(matter.Book);
        var traits = EditionTraits.Of(edition) with
        {
            HasLiveLinks = edition.HasLiveLinks || !matter.Book.Data.HasLinkNotes,
            Identifier = namesEdition ? edition.Identifier : null,
            Tool = ProgramVersion.Name,
        };
        var media = EditionMedium.Of(edition);
        return new StyledKey(traits, media == MediaType.Screen && matter.Sheet.IsSameFor(MediaType.Print, MediaType.Screen) ? MediaType.Print : media)
        {
            Variation = edition.Variation,
            PageSource = (edition as EpubEdition)?.PageSource,
        };
    }
}
