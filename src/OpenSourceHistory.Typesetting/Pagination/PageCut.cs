using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>What one page takes of a run: of its galley, its notes and a float that waits.</summary>
/// <param name="First">What it begins with.</param>
/// <param name="End">What the next page begins with; the same place where the page holds notes alone.</param>
internal readonly record struct PageCut(PageState First, PageState End)
{
    /// <summary>Items that stand whole on the page and are set in another way than the best; null for none.</summary>
    public VariedItems? Varied { get; init; }

    /// <summary>Index of a float that has waited and stands at the head of the page; null where there is none.</summary>
    public int? Placed => First.Waiting == End.Waiting ? null : First.Waiting;

    /// <summary>Index of a float that the page passes over, so that it waits for the next; null where there is none.</summary>
    public int? Passed => First.Waiting == End.Waiting ? null : End.Waiting;

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
        var cursor = new PageCursor(run, First, isForced);
        cursor.Vary(Varied, End.Place);
        if (Passed is { } passed)
        {
            cursor.PassOver(passed);
        }

        while (cursor.IsBefore(End) && cursor.MoveNext())
        {
            if (cursor.Row.Item is not ColumnsItem columns)
            {
                rows.Add(new PlacedRow(cursor.Row, cursor.Top));
            }
            else if (cursor.Row.IsLast || !cursor.IsBefore(End))
            {
                rows.Add(new PlacedRow(BandOf(columns, cursor), cursor.Top));
            }
        }

        ShowCut(rows);
        return [.. rows];
    }

    // Rows of a table that the page holds but a part of: the first that the page begins with, or the last, or both.
    private static void ShowCut(List<PlacedRow> rows)
    {
        for (var i = 0; i < rows.Count;)
        {
            var (first, table) = (i++, rows[i - 1].Flow.Item as TableItem);
            while (table is not null && i < rows.Count && rows[i].Flow.Index == rows[first].Flow.Index)
            {
                i++;
            }

            for (var row = first; table is not null && row < i; row++)
            {
                var flow = rows[row].Flow;
                rows[row] = rows[row] with { Flow = flow with { Row = table.RowOn(flow.Line, rows[first].Flow.Line, rows[i - 1].Flow.Line + 1) } };
            }
        }
    }

    private static LocatedRow BandOf(ColumnsItem columns, in PageCursor cursor)
    {
        var (first, end) = (cursor.FirstLine, cursor.Row.Line + 1);
        return new LocatedRow(cursor.Row.Index, columns, first, columns.Band(first, end, cursor.Bottom - cursor.Top)) { Lines = end - first };
    }
}
