using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A galley in which a figure gave way to the text behind it.</summary>
/// <param name="Galley">The galley in its new order.</param>
/// <param name="Cuts">The run's pages up to the one that was filled.</param>
/// <param name="End">The figure's new place, where the next run begins.</param>
internal sealed record MovedFigure(Galley Galley, List<PageCut> Cuts, int End);
