using System.Collections.Concurrent;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Typesetting.Pagination;

namespace OpenSourceHistory.Typesetting.Standing;

/// <summary>Painted pages of a book that is typeset again and again, known by their rows.</summary>
internal sealed class StandingPages
{
    private ConcurrentDictionary<PlacedRow[], StandingPage> _known = new(ReferenceEqualityComparer.Instance);
    private ConcurrentDictionary<PlacedRow[], StandingPage> _before = new(ReferenceEqualityComparer.Instance);

    /// <summary>A page, painted: as before, where it is as it was.</summary>
    /// <param name="page">The page.</param>
    /// <param name="margins">What its margin boxes say.</param>
    /// <param name="paint">Paints it.</param>
    public Result<Page> Of(PlannedPage page, ValueList<ContentItem> margins, Func<Result<Page>> paint)
    {
        // Blank pages all have the same rows, which are none.
        if (page.Rows.Length == 0)
        {
            return paint();
        }

        var standing = _before.TryGetValue(page.Rows, out var last) && last.Holds(page, margins)
            ? last
            : new StandingPage(paint(), page.Frame, page.Number, page.NumberStyle, margins);
        _known[page.Rows] = standing;
        return standing.Painted;
    }

    /// <summary>Begins another typesetting: of what was known, what it does not ask for is forgotten with the next.</summary>
    public void Turn() => (_before, _known) = (_known, new(ReferenceEqualityComparer.Instance));
}
