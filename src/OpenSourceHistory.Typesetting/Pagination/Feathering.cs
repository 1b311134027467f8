using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Spreads the rows of pages that are short, and tightens those of pages that are too full, as far as the sheet lets the space above blocks change, so that
/// facing pages end level. No text that stands on the baseline grid moves: what is spread stands below the last of it.
/// </summary>
/// <param name="pages">The pages.</param>
/// <param name="step">Step of the baseline grid.</param>
internal sealed class Feathering(List<PlannedPage> pages, Length step)
{
    /// <summary>Spreads the pages of a run; its last only gives what it has too much of.</summary>
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

        Tighten(pages.Count - 1);
    }

    // Where not both can be filled, the shorter one comes down to the other, or that up to it.
    private void FillSpread(int verso)
    {
        var (left, right) = (Tighten(verso), Tighten(verso + 1));
        if ((left < Length.Zero || CanChange(pages[verso], left)) && (right < Length.Zero || CanChange(pages[verso + 1], right)))
        {
            Spread(verso, left);
            Spread(verso + 1, right);
            return;
        }

        var (shorter, longer, difference) = left > right ? (verso, verso + 1, left - right) : (verso + 1, verso, right - left);
        if (CanChange(pages[shorter], difference))
        {
            Spread(shorter, difference);
        }
        else
        {
            Spread(longer, -difference);
        }
    }

    // Gives what is missing then.
    private Length Tighten(int index)
    {
        var missing = Missing(pages[index]);
        if (missing >= Length.Zero || !CanChange(pages[index], missing))
        {
            return missing;
        }

        Spread(index, missing);
        return Length.Zero;
    }

    private static bool CanChange(PlannedPage page, Length room) => room == Length.Zero || Length.Max(room, -room) <= Feather(page, room < Length.Zero);

    private void Spread(int index, Length room)
    {
        var page = pages[index];
        var isTight = room < Length.Zero;
        if (room == Length.Zero || !CanChange(page, room))
        {
            return;
        }

        var (share, moved, rows) = (room / Feather(page, isTight), Length.Zero, page.Rows.ToArray());
        for (var row = FirstFree(page); row < rows.Length - page.Placed.Foot; row++)
        {
            moved += row == page.Placed.Head ? Length.Zero : FeatherOf(page.Rows, row, isTight) * share;
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

    private static Length Feather(PlannedPage page, bool isTight)
    {
        var sum = Length.Zero;
        for (var row = Math.Max(FirstFree(page), page.Placed.Head + 1); row < page.Rows.Length - page.Placed.Foot; row++)
        {
            sum += FeatherOf(page.Rows, row, isTight);
        }

        return sum;
    }

    private static Length FeatherOf(PlacedRow[] rows, int row, bool isTight)
    {
        var (flow, feather) = (rows[row].Flow, rows[row].Flow.Item.Opening.Feather);
        return flow.Line > 0 ? Length.Zero
            : isTight ? Length.Min(feather.Shrink, Length.Max(Length.Zero, rows[row].Top - rows[row - 1].Bottom))
            : feather.Grow;
    }

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
