using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Counts pages and finds the style in which each shows its number.</summary>
/// <param name="frames">Frames of pages.</param>
internal sealed class PageNumbering(PageFrames frames)
{
    /// <summary>The pages with their numbers.</summary>
    /// <param name="pages">The pages in order.</param>
    public List<PlannedPage> Number(List<PlannedPage> pages)
    {
        var numbered = new List<PlannedPage>(pages.Count);
        var number = 0;
        foreach (var page in pages)
        {
            number = ResetOn(page) ?? number + 1;
            numbered.Add(page with { Number = number, NumberStyle = StyleOf(page.Frame) });
        }

        return numbered;
    }

    private static int? ResetOn(PlannedPage page)
    {
        int? reset = page.Frame.Style.PageNumberReset;
        foreach (var placed in page.Rows)
        {
            foreach (var anchor in placed.Row.Anchors)
            {
                reset = anchor.PageNumber ?? reset;
            }
        }

        return reset;
    }

    // A page that shows no folio is counted like the ordinary pages of its kind.
    private string StyleOf(PageFrame frame)
    {
        if (PrintedStyle(frame.Style) is { } printed)
        {
            return printed;
        }

        var ordinary = frames.Of(frame.Context with { IsFirst = false, IsBlank = false });
        return PrintedStyle(ordinary.Style) ?? ordinary.Style.PageNumberStyle;
    }

    private static string? PrintedStyle(PageStyle style)
    {
        foreach (var box in style.MarginBoxes)
        {
            foreach (var item in box.Content)
            {
                if (item is ContentPageNumber number)
                {
                    return number.Style ?? style.PageNumberStyle;
                }
            }
        }

        return null;
    }
}
