using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Finds the medium that an edition is styled for.</summary>
internal sealed class EditionMedium : IEditionVisitor<MediaType>
{
    private static readonly EditionMedium s_medium = new();

    /// <summary>The medium of an edition.</summary>
    /// <param name="edition">The edition.</param>
    public static MediaType Of(Edition edition) => edition.Accept(s_medium);

    /// <inheritdoc/>
    public MediaType Visit(PdfEdition edition) => edition.Receiver.IsPaper ? MediaType.Print : MediaType.Screen;

    /// <inheritdoc/>
    public MediaType Visit(CoverEdition edition) => MediaType.Print;

    /// <inheritdoc/>
    public MediaType Visit(DocxEdition edition) => MediaType.Docx;

    /// <inheritdoc/>
    public MediaType Visit(EpubEdition edition) => MediaType.Epub;
}
