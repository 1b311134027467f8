namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A way to have broken a run so far.</summary>
/// <param name="Previous">The way up to the page before; null at the run's start.</param>
/// <param name="Cut">The page that this way ends with.</param>
/// <param name="Page">Pages made.</param>
/// <param name="Foot">How the last page ends, told of versos only, for the recto facing it.</param>
/// <param name="Cost">Cost of all pages.</param>
internal sealed record BreakState(BreakState? Previous, PageCut Cut, int Page, PageFoot Foot, long Cost)
{
    /// <summary>What the next page begins with.</summary>
    public PageState Next => Cut.End;

    /// <summary>True where another way differs in nothing that matters later but its cost.</summary>
    /// <param name="next">What its next page begins with.</param>
    /// <param name="page">Its pages.</param>
    /// <param name="foot">How its last page ends.</param>
    public bool IsLike(PageState next, int page, PageFoot foot) => Next == next && Foot == foot
        && (Page & 1) == (page & 1) && (Page == 0) == (page == 0);
}
