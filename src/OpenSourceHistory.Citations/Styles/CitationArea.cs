namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:citation</c>.</summary>
internal sealed record CitationArea(Layout Layout)
{
    public int NearNoteDistance { get; init; } = 5;

    public bool AddsNames { get; init; }

    public bool AddsGivenNames { get; init; }

    public GivenNameRule GivenNameRule { get; init; }

    public bool AddsYearSuffix { get; init; }

    public CollapseMode Collapse { get; init; }

    /// <summary>Between grouped cites of one author; null for that of the layout.</summary>
    public string? CiteGroupDelimiter { get; init; }

    public string? YearSuffixDelimiter { get; init; }

    public string? AfterCollapseDelimiter { get; init; }
}
