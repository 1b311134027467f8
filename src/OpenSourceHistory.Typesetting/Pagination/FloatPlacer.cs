using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Fills the gap that a float leaves where it does not fit: the text behind it comes first and the float waits for the top of the next page,
/// as a compositor would place it.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="notes">Its notes.</param>
/// <param name="frames">The frame of each page of the run.</param>
/// <param name="grid">Step of the baseline grid.</param>
internal sealed class FloatPlacer(FlowRun run, NoteQueue notes, Func<int, PageFrame> frames, Length grid)
{
    // A gap of fewer lines passes as a short page; and fewer rows moved would not be worth it.
    private const int LeastGap = 3;
    private const int LeastMoved = 2;

    /// <summary>Pages up to the first such gap, which is filled; or null where there is none that can be filled.</summary>
    /// <param name="cuts">The run's pages.</param>
    public List<PageCut>? Place(List<PageCut> cuts)
    {
        for (var page = 0; page < cuts.Count - 1; page++)
        {
            if (FloatBehind(cuts[page]) is { } item && Fill(cuts[page], page, item) is { } filled)
            {
                return [.. cuts[..page], filled];
            }
        }

        return null;
    }

    // A float that a page ends in front of, though it holds more and more comes behind.
    private int? FloatBehind(PageCut cut)
    {
        var place = cut.End.Place;
        var hasRows = cut.End.Float > cut.First.Float || place.CompareTo(cut.First.Place) > 0;
        return hasRows && place.Line == 0 && place.Item < run.EndItem - 1
            && run.Galley.Items[place.Item] is FloatItem ? place.Item : null;
    }

    private PageCut? Fill(PageCut cut, int page, int item)
    {
        var frame = frames(page);
        var called = notes.CalledBefore(cut.End);
        var cursor = new PageCursor(run, cut.First, page == 0, item);
        while (cursor.IsBefore(cut.End) && cursor.MoveNext())
        {
        }

        if (cut.EndNoteRow != called || frame.TextArea.Height - cursor.Bottom - frame.NoteRoom(notes, cut.FirstNoteRow, called) < grid * LeastGap)
        {
            return null;
        }

        var (end, count) = FillFrom(cursor, cut, frame, item);
        return count < LeastMoved || TearsBox(item, end)
            ? null
            : cut with { End = new PageState(end, CalledAbove(end, item), cut.End.Float), Passed = item };
    }

    private (GalleyPlace End, int Count) FillFrom(PageCursor cursor, PageCut cut, PageFrame frame, int item)
    {
        var filled = (End: cut.End.Place, Count: 0);
        for (var count = 1; cursor.MoveNext() && cursor.Place.Item < run.EndItem && !IsBarrier(cursor.Row, item); count++)
        {
            var called = CalledAbove(cursor.Place, item);
            if (cursor.Bottom + frame.NoteRoom(notes, cut.FirstNoteRow, called) > frame.TextArea.Height)
            {
                break;
            }

            if (cursor.Place.RowIn(run.Galley).CostBefore < BreakCosts.LoneTableRow)
            {
                filled = (cursor.Place, count);
            }
        }

        return filled;
    }

    private int CalledAbove(GalleyPlace place, int item)
    {
        var own = HasNotes(item) ? GalleyPlace.Before(item) : place;
        return notes.CalledAbove(own, run.Floats.Count);
    }

    // Notes keep the order of their numbers: no call passes a float that has notes itself. Floats do not pass each other.
    private bool IsBarrier(in LocatedRow row, int item) => row.Item is FloatItem || (row.Row.Notes.Count > 0 && HasNotes(item));

    private bool HasNotes(int item) => ((FloatItem)run.Galley.Items[item]).HasNotes;

    // True where a box holds the float, or is cut by the end of the page behind it.
    private bool TearsBox(int item, GalleyPlace end)
    {
        var last = end.Line == 0 ? end.Item - 1 : end.Item;
        foreach (var box in run.Galley.Boxes)
        {
            var holdsFloat = box.FirstItem <= item && box.LastItem >= item;
            var isCut = box.FirstItem > item && box.FirstItem <= last && (box.LastItem > last || (box.LastItem == last && end.Line > 0));
            if (holdsFloat || isCut)
            {
                return true;
            }
        }

        return false;
    }
}
