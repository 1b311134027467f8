using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>
/// Which edition needs whose pages before it can be made. An edge leads to a PDF, and a PDF needs no pages but its own, so that there is no
/// circle: editions are made in the order of the edges, and side by side where there is none.
/// </summary>
/// <param name="editions">All editions of the book, be they asked for or not: what one says must not depend on the others being built.</param>
internal sealed class EditionGraph(ValueList<Edition> editions) : IEditionVisitor<PdfEdition?>
{
    // What the other editions call "the pages": those on paper, and those on a screen where there is no paper.
    private readonly PdfEdition? _paged =
        editions.OfType<PdfEdition>().FirstOrDefault(e => e.Receiver.IsPaper) ?? editions.OfType<PdfEdition>().FirstOrDefault();

    /// <inheritdoc/>
    public PdfEdition? Visit(PdfEdition edition) => edition;

    /// <summary>Its spine is as thick as they are many.</summary>
    /// <param name="edition">The edition.</param>
    public PdfEdition? Visit(CoverEdition edition) => edition.Wrapped;

    /// <summary>Its contents and index show folios before Word has counted pages.</summary>
    /// <param name="edition">The edition.</param>
    public PdfEdition? Visit(DocxEdition edition) => _paged;

    /// <summary>It marks where the pages on paper begin, so that readers of both find the same place.</summary>
    /// <param name="edition">The edition.</param>
    public PdfEdition? Visit(EpubEdition edition) => edition.PageSource;
}
