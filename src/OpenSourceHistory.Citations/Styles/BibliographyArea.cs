namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:bibliography</c>.</summary>
internal sealed record BibliographyArea(Layout Layout)
{
    public bool HasHangingIndent { get; init; }

    public bool AlignsSecondField { get; init; }

    public int LineSpacing { get; init; } = 1;

    public int EntrySpacing { get; init; } = 1;

    public string? AuthorSubstitute { get; init; }

    public SubstituteRule AuthorSubstituteRule { get; init; }
}
