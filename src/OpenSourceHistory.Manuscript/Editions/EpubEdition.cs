namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>An e-book.</summary>
public sealed record EpubEdition : Edition
{
    /// <inheritdoc/>
    public override bool HasPages => false;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IEditionVisitor<TResult> visitor) => visitor.Visit(this);
}
