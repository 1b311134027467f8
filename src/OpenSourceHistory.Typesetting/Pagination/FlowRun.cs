using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A stretch of the galley that is broken into pages at once: from a forced break to the next.</summary>
/// <param name="Galley">The galley.</param>
/// <param name="Grid">Puts lines on the baseline grid.</param>
/// <param name="Start">First row.</param>
/// <param name="EndItem">Item behind the last.</param>
internal sealed record FlowRun(Galley Galley, BaselineGrid Grid, GalleyPlace Start, int EndItem)
{
    /// <summary>Its end.</summary>
    public GalleyPlace End => GalleyPlace.Before(EndItem);
}
