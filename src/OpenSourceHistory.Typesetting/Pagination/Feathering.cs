using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Spreads the rows of pages that are short, as far as the sheet lets the space above blocks grow, so that facing pages end level. No text that stands
/// on the baseline grid moves: what is spread stands below the last of it.
/// </summary>
/// <param name="pages">The pages.</param>
/// <param name="step">Step of the baseline grid.</param>
internal sealed class Feathering(List<PlannedPage> pages, Length step)
{
    /// <summary>Spreads the pages of a run but its last.</summary>
    /// <param name="first">Index of its first page.</param>
    public void Apply(int first)
    {
        for (var page = first; page < pages.Count - 1; page++)
        {
            if (!pages[page].IsRecto && page + 1 < pages.Count - 1)
            {
                FillSpread(page++);
            }
            else
            {
                Spread(page, Missing(pages[page]));
            }
        }
    }

    // Where not both can be filled, the shorter one comes down to the other.
    private void FillSpread(int verso)
    {
        var (left, right) = (Missing(pages[verso]), Missing(pages[verso + 1]));
        if (CanGrow(pages[verso], left) && CanGrow(pages[verso + 1], right))
        {
            Spread(verso, left);
            Spread(verso + 1, right);
        }
        else
        {
            Spread(left > right ? verso : verso + 1, left > right ? left - right : right - left);
        }
    }

    private static bool CanGrow(PlannedPage page, Length room) => room <= Length.Zero || room <= Feather(page);

    private void Spread(int index, Length room)
    {
        var page = pages[index];
        if (room <= Length.Zero || !CanGrow(page, room))
        {
            return;
        }

        var (share, moved, rows) = (room / Feather(page), Length.Zero, page.Rows.ToArray());
        for (var row = FirstFree(page); row < rows.Length - page.Placed.Foot; row++)
        {
            moved += row == page.Placed.Head ? Length.Zero : FeatherOf(rows[row]) * share;
            rows[row] = rows[row] with { Top = rows[row].Top + moved };
        }

        pages[index] = page with { Placed = page.Placed with { All = rows } };
    }

    // To the last step of the grid.
    private Length Missing(PlannedPage page)
    {
        var room = page.Frame.TextArea.Height - page.Frame.NoteRoom(page.Notes!, page.Cut.FirstNoteRow, page.Cut.EndNoteRow);
        return page.Placed.Flow.Length == 0 ? Length.Zero : (step * Math.Floor((room / step) + 0.01)) - page.TextHeight;
    }

    private static Length Feather(PlannedPage page)
    {
        var sum = Length.Zero;
        for (var row = Math.Max(FirstFree(page), page.Placed.Head + 1); row < page.Rows.Length - page.Placed.Foot; row++)
        {
            sum += FeatherOf(page.Rows[row]);
        }

        return sum;
    }

    private static Length FeatherOf(PlacedRow row) => row.Flow.Line == 0 ? row.Flow.Item.Opening.Feather : Length.Zero;

    private static int FirstFree(PlannedPage page)
    {
        var first = page.Rows.Length - page.Placed.Foot;
        while (first > page.Placed.Head && !page.Rows[first - 1].Row.IsOnGrid)
        {
            first--;
        }

        return first;
    }
}
