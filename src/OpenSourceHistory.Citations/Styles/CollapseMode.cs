namespace OpenSourceHistory.Citations.Styles;

/// <summary>How neighbouring citations are drawn together.</summary>
internal enum CollapseMode
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}
