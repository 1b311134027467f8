using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A galley and the pages that it was cut into.</summary>
/// <param name="Galley">The galley, figures moved to where they stand.</param>
/// <param name="Pages">Its pages in order.</param>
internal sealed record PageBreaks(Galley Galley, List<PlannedPage> Pages);
