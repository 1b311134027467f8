using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Typesetting.Pagination;

namespace OpenSourceHistory.Typesetting.Standing;

/// <summary>A page that stays painted.</summary>
/// <param name="Painted">The page, and what was found when it was painted.</param>
/// <param name="Frame">Its frame.</param>
/// <param name="Number">Its number.</param>
/// <param name="Numerals">Counter style of its folio.</param>
/// <param name="Margins">What its margin boxes say.</param>
internal sealed record StandingPage(Result<Page> Painted, PageFrame Frame, int Number, CounterStyle Numerals, ValueList<ContentItem> Margins)
{
    /// <summary>True where a page with the same rows would be painted so.</summary>
    /// <param name="page">The page.</param>
    /// <param name="margins">What its margin boxes say.</param>
    public bool Holds(PlannedPage page, ValueList<ContentItem> margins) =>
        ReferenceEquals(Frame, page.Frame) && Number == page.Number && Numerals.Equals(page.NumberStyle) && Margins.Equals(margins);
}
