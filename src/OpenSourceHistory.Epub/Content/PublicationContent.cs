using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Epub.Navigation;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>What all content documents have in common; never changes, and so is shared between threads.</summary>
/// <param name="Styled">The book.</param>
/// <param name="Files">Content documents of its divisions.</param>
/// <param name="Targets">Ids.</param>
/// <param name="Locators">What lists of places say.</param>
/// <param name="Outline">The table of contents.</param>
/// <param name="Landmarks">Places that reading systems offer by kind.</param>
/// <param name="Pages">Pages of another edition, in order.</param>
/// <param name="Pictures">Pictures.</param>
internal sealed record PublicationContent(
    StyledBook Styled,
    ValueList<ContentFile> Files,
    LinkTargets Targets,
    LocatorLinks Locators,
    NavigationOutline Outline,
    ValueList<Landmark> Landmarks,
    ValueList<PageTarget> Pages,
    PictureFiles Pictures)
{
    /// <summary>True where some rules of the sheet ask features of the reading system, and stand in a sheet of their own.</summary>
    public bool HasConditionalStyles { get; init; }

    /// <summary>The style sheets of content documents, from the publication's folder.</summary>
    public string[] StyleSheets => HasConditionalStyles
        ? [PublicationPaths.BaseStyleSheet, PublicationPaths.StyleSheet, PublicationPaths.ConditionalStyleSheet]
        : [PublicationPaths.BaseStyleSheet, PublicationPaths.StyleSheet];

    /// <summary>Lists of figures and tables.</summary>
    public ValueList<CaptionList> Lists { get; init; } = [];

    /// <summary>BCP 47 language of the book.</summary>
    public string Language => Styled.Book.Metadata.Language;

    /// <summary>The words that the program puts in, in the book's language.</summary>
    public Vocabulary Words => Vocabulary.Of(Language);

    /// <summary>True where the book shows its contents, so that the navigation document is one of its pages.</summary>
    public bool ShowsContents => Files.Any(f => f.Contents is not null);

    /// <summary>Plans a publication: which file each division becomes, where each id goes, what the table of contents lists.</summary>
    /// <param name="book">The book, styled for epub.</param>
    /// <param name="pictures">Reads pictures, and how large they may be.</param>
    /// <param name="nesting">The most levels of contents that its shop shows; null where it names none.</param>
    /// <returns>The plan, and what cannot be shown.</returns>
    public static Result<PublicationContent> Plan(StyledBook book, (PictureLibrary Library, PictureLimits Limits) pictures, int? nesting = null)
    {
        var files = ContentFile.PlanFor(book.Book);
        var targets = LinkTargets.Collect(files);
        var landmarks = Landmark.Of(files, Vocabulary.Of(book.Book.Metadata.Language));
        var outline = NavigationOutline.Of(book, files, targets, nesting);
        var (collected, findings) = PictureFiles.Collect(book.Book, pictures.Library, pictures.Limits);
        var content = new PublicationContent(book, files, targets, LocatorLinks.Plan(book, files), outline, landmarks, PageTarget.Of(book.Book, targets), collected)
        {
            Lists = CaptionList.Of(book, targets),
        };
        return new Result<PublicationContent>(content, findings);
    }
}
