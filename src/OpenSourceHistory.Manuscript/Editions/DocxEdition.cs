namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>A Word file for the editor. Word makes the pages, and numbers them anew where its reader asks for it.</summary>
public sealed record DocxEdition : Edition
{
    /// <summary>How it is written.</summary>
    public DocxOptions Options { get; init; } = DocxOptions.Default;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IEditionVisitor<TResult> visitor) => visitor.Visit(this);
}
