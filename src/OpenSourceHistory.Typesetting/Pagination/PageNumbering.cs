using OpenSourceHistory.Core.Text;

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
        var first = 0;
        foreach (var page in pages)
        {
            var reset = ResetOn(page);
            if (reset is not null)
            {
                SetStyles(numbered, first);
                first = numbered.Count;
            }

            number = reset ?? number + 1;
            numbered.Add(page with { Number = number });
        }

        SetStyles(numbered, first);
        return numbered;
    }

    // Pages that show no folio, as title pages do, are counted in the numerals of those behind them, up to where counting begins anew.
    private static void SetStyles(List<PlannedPage> pages, int first)
    {
        var behind = pages.Skip(first).LastOrDefault(p => p.Frame.Style.PageNumberStyle is not null)?.Frame.Style.PageNumberStyle ?? CounterStyle.Decimal;
        for (var i = pages.Count - 1; i >= first; i--)
        {
            behind = pages[i].Frame.Style.PageNumberStyle ?? behind;
            pages[i] = pages[i] with { NumberStyle = behind };
        }
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
