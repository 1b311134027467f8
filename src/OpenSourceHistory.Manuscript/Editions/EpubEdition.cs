using OpenSourceHistory.Core.Receivers;

namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>An e-book.</summary>
public sealed record EpubEdition : Edition
{
    /// <inheritdoc/>
    public override bool HasPages => false;

    /// <summary>The edition whose pages it names, as a page list and at the words where they begin; null where it names none.</summary>
    public PdfEdition? PageSource { get; init; }

    /// <summary>ISBN of the printed book, as an identifier; null where it has none.</summary>
    public string? PrintIsbn { get; init; }

    /// <summary>The shop that it is made for; null where none is named.</summary>
    public EbookReceiver? Receiver { get; init; }

    /// <summary>How large its pictures may be.</summary>
    public PictureLimits Pictures { get; init; } = PictureLimits.Default;

    /// <summary>The author's own cover; null for one that is drawn.</summary>
    public CoverImage? Cover { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IEditionVisitor<TResult> visitor) => visitor.Visit(this);
}
