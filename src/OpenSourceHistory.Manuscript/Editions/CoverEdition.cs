using OpenSourceHistory.Core.Receivers;

namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>The printed cover of another edition, as a PDF of one sheet: back, spine and front.</summary>
/// <param name="Receiver">Whom the file is made for.</param>
/// <param name="Wrapped">The edition that it is wrapped around, whose pages make the spine as thick as it is.</param>
public sealed record CoverEdition(PdfReceiver Receiver, PdfEdition Wrapped) : PagedEdition(Receiver)
{
    /// <summary>Width of the spine where its author states it; else it follows from the number of pages.</summary>
    public Length? Spine { get; init; }

    /// <summary>Thickness of the paper, for one page (half a leaf), where its author states it; else the receiver's for the paper.</summary>
    public Length? Caliper { get; init; }

    /// <summary>The bar code on the back; null where the edition has no ISBN.</summary>
    public BookBarcode? Barcode { get; init; }

    /// <summary>The author's own picture on it; null for none.</summary>
    public CoverImage? Picture { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IEditionVisitor<TResult> visitor) => visitor.Visit(this);
}
