using OpenSourceHistory.Core.Receivers;

namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>Finished pages, as a PDF.</summary>
/// <param name="Receiver">Whom the file is made for.</param>
public sealed record PdfEdition(PdfReceiver Receiver) : PagedEdition(Receiver)
{
    /// <summary>True where each chapter is a file of its own.</summary>
    public bool IsSplit { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IEditionVisitor<TResult> visitor) => visitor.Visit(this);
}
