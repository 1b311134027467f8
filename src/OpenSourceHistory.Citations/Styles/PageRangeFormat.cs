namespace OpenSourceHistory.Citations.Styles;

/// <summary>How ranges of pages are abbreviated.</summary>
internal enum PageRangeFormat
{
    AsGiven,
    Chicago15,
    Chicago16,
    Expanded,
    Minimal,
    MinimalTwo,
}
