namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Counts pages.</summary>
internal static class PageNumbering
{
    /// <summary>The pages with their numbers.</summary>
    /// <param name="pages">The pages in order.</param>
    public static List<PlannedPage> Number(List<PlannedPage> pages)
    {
        var numbered = new List<PlannedPage>(pages.Count);
        var number = 0;
        foreach (var page in pages)
        {
            number = ResetOn(page) ?? number + 1;
            numbered.Add(page with { Number = number, NumberStyle = page.Frame.Style.PageNumberStyle });
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
}
