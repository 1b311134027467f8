using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Fills the gap that a numbered figure leaves where it does not fit: the text behind it comes first and the figure stands at the top of
/// the next page, as a compositor would place it.
/// </summary>
/// <param name="galley">The galley.</param>
/// <param name="grid">Step of the baseline grid.</param>
internal sealed class FigureMover(Galley galley, Length grid)
{
    // A gap of fewer lines passes as a short page; and fewer lines moved would not be worth it.
    private const int LeastGap = 3;
    private const int LeastMoved = 2;

    /// <summary>Pages up to the first such gap, filled; or null where there is none that can be filled.</summary>
    /// <param name="run">First row of the run.</param>
    /// <param name="end">Row behind the run's last.</param>
    /// <param name="cuts">The run's pages.</param>
    /// <param name="frames">The frame of each page of the run.</param>
    public MovedFigure? Move(int run, int end, List<PageCut> cuts, Func<int, PageFrame> frames)
    {
        for (var page = 0; page < cuts.Count - 1; page++)
        {
            var figure = cuts[page].EndRow;
            var count = figure < end ? galley.Rows[figure].MovableRows : 0;
            if (count > 0 && figure > cuts[page].FirstRow && figure + count < end && Fill(run, end, cuts, page, frames) is { } moved)
            {
                return moved;
            }
        }

        return null;
    }

    private MovedFigure? Fill(int run, int end, List<PageCut> cuts, int page, Func<int, PageFrame> frames)
    {
        var cut = cuts[page];
        var (figure, behind) = (cut.EndRow, cut.EndRow + galley.Rows[cut.EndRow].MovableRows);
        var without = Without(figure, behind);
        var notes = new NoteQueue(without, run, end - (behind - figure));
        var frame = frames(page);
        var fill = new PageFill(without, grid);
        var bottom = fill.TopsOf(cut, page == 0)[^1] + galley.Rows[figure - 1].Height;
        if (cut.EndNoteRow != notes.CalledAbove(figure) || frame.TextArea.Height - bottom - NoteRoom(frame, notes, cut, figure) < grid * LeastGap)
        {
            return null;
        }

        var filled = figure;
        for (var row = figure; row + 1 < end - (behind - figure) && !IsBarrier(without.Rows[row], figure, behind); row++)
        {
            bottom = fill.TopOf(row, bottom) + without.Rows[row].Height;
            if (bottom + NoteRoom(frame, notes, cut, row + 1) > frame.TextArea.Height)
            {
                break;
            }

            filled = without.Rows[row + 1].BreakCost < BreakCosts.LoneTableRow ? row + 1 : filled;
        }

        var count = filled - figure;
        if (count < LeastMoved || Reordered(figure, behind, count) is not { } reordered)
        {
            return null;
        }

        var kept = cuts[..(page + 1)];
        kept[page] = cut with { EndRow = filled, EndNoteRow = notes.CalledAbove(filled) };
        return new MovedFigure(reordered, kept, filled);
    }

    private static Length NoteRoom(PageFrame frame, NoteQueue notes, PageCut cut, int endRow)
    {
        var called = notes.CalledAbove(endRow);
        return called <= cut.FirstNoteRow ? Length.Zero : frame.AboveNotes + notes.Height(cut.FirstNoteRow, called) + frame.BelowNotes;
    }

    // Notes keep the order of their numbers: no call passes a figure that has notes itself. Figures do not pass each other.
    private bool IsBarrier(GalleyRow row, int figure, int behind)
    {
        if (row.MovableRows > 0)
        {
            return true;
        }

        for (var i = figure; i < behind && row.Notes.Count > 0; i++)
        {
            if (galley.Rows[i].Notes.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private Galley Without(int figure, int behind)
    {
        var rows = new List<GalleyRow>(galley.Rows.Count);
        rows.AddRange(galley.Rows.AsSpan()[..figure]);
        rows.AddRange(galley.Rows.AsSpan()[behind..]);
        rows[figure] = rows[figure] with { SpaceBefore = rows[figure].SpaceWithoutFigure };
        return galley with { Rows = ValueList.From(rows) };
    }

    private Galley? Reordered(int figure, int behind, int count)
    {
        var boxes = new List<BoxDecoration>(galley.Decorations.Count);
        foreach (var box in galley.Decorations)
        {
            var shift = ShiftOf(box, figure, behind, count);
            if (shift is null)
            {
                return null;
            }

            boxes.Add(box with { FirstRow = box.FirstRow + shift.Value, LastRow = box.LastRow + shift.Value });
        }

        var rows = galley.Rows.AsSpan().ToArray();
        var group = rows[figure..behind];
        var below = rows[behind].SpaceBefore;
        rows[behind] = rows[behind] with { SpaceBefore = rows[behind].SpaceWithoutFigure };
        Array.Copy(rows, behind, rows, figure, count);
        group[0] = group[0] with { Forced = ForcedBreak.Page, SpaceBefore = Length.Zero, MovableRows = 0 };
        group.CopyTo(rows, figure + count);
        rows[behind + count] = rows[behind + count] with { SpaceBefore = below };
        return new Galley(ValueList.Create(rows.AsSpan()), ValueList.From(boxes.OrderBy(box => box.FirstRow)));
    }

    // Null where a box would be torn apart.
    private static int? ShiftOf(BoxDecoration box, int figure, int behind, int count)
    {
        if (box.LastRow < figure || box.FirstRow >= behind + count)
        {
            return 0;
        }

        if (box.FirstRow >= figure && box.LastRow < behind)
        {
            return count;
        }

        return box.FirstRow >= behind && box.LastRow < behind + count ? figure - behind : null;
    }
}
