namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:bibliography</c>.</summary>
internal sealed record BibliographyArea(Layout Layout)
{
    public bool AlignsSecondField { get; init; }

    public string? AuthorSubstitute { get; init; }

    public SubstituteRule AuthorSubstituteRule { get; init; }
}
