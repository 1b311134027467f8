namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>Finished pages, as a PDF.</summary>
/// <param name="Receiver">Whom the file is made for.</param>
public sealed record PdfEdition(PdfReceiver Receiver) : Edition
{
    /// <inheritdoc/>
    public override bool HasLiveLinks => !Receiver.IsPaper;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IEditionVisitor<TResult> visitor) => visitor.Visit(this);
}
