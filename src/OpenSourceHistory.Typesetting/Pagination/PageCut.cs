namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>What one page takes of a run: of its galley, its notes and the floats that wait.</summary>
/// <param name="First">What it begins with.</param>
/// <param name="End">What the next page begins with; the same place where the page holds notes alone.</param>
internal readonly record struct PageCut(PageState First, PageState End)
{
    /// <summary>Index of a float that the page passes over, so that it waits for the next; -1 for none.</summary>
    public int Passed { get; init; } = -1;

    /// <summary>First row of the queue of notes.</summary>
    public int FirstNoteRow => First.NoteRow;

    /// <summary>Row of the queue behind the last.</summary>
    public int EndNoteRow => End.NoteRow;

    /// <summary>The rows of the page where they stand.</summary>
    /// <param name="run">The run.</param>
    /// <param name="isForced">True where the break in front was forced.</param>
    public PlacedRow[] RowsIn(FlowRun run, bool isForced)
    {
        var rows = new List<PlacedRow>();
        var cursor = new PageCursor(run, First, isForced, Passed);
        while (cursor.IsBefore(End) && cursor.MoveNext())
        {
            rows.Add(new PlacedRow(cursor.Row, cursor.Top));
        }

        return [.. rows];
    }
}
