using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>The pages of a run, from one forced break to the next, as they were made.</summary>
/// <param name="Items">The items of the run.</param>
/// <param name="Pages">Its pages, in order; not yet numbered.</param>
/// <param name="Findings">What could not be placed as it should.</param>
internal sealed record StandingRun(ReadOnlyMemory<GalleyItem> Items, ValueList<PlannedPage> Pages, ValueList<Diagnostic> Findings)
{
    /// <summary>True where the same items on the same pages would be broken again.</summary>
    /// <param name="items">The items.</param>
    /// <param name="frames">The frame of each page, counted from zero.</param>
    public bool Holds(ReadOnlySpan<GalleyItem> items, Func<int, PageFrame> frames) =>
        HasItems(items) && Pages.Index().All(page => ReferenceEquals(page.Item.Frame, frames(page.Index)));

    /// <summary>True where it has the same items.</summary>
    /// <param name="items">The items.</param>
    public bool HasItems(ReadOnlySpan<GalleyItem> items)
    {
        if (items.Length != Items.Length)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!ReferenceEquals(items[i], Items.Span[i]))
            {
                return false;
            }
        }

        return true;
    }
}
