using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Places the rows of a page whose cut is chosen.</summary>
/// <param name="run">The run.</param>
/// <param name="notes">Its notes.</param>
internal sealed class PageRowMaker(FlowRun run, NoteQueue notes)
{
    // A page of most books has fewer.
    private const int RowsOfPage = 48;

    /// <summary>The rows of a page.</summary>
    /// <param name="cut">What it takes.</param>
    /// <param name="frame">The page.</param>
    /// <param name="isForced">True where the break in front was forced.</param>
    public PageRows Make(PageCut cut, PageFrame frame, bool isForced)
    {
        var parts = new List<PlacedRow>[] { [], [], [] };
        parts[(int)FloatPlacement.Here].Capacity = RowsOfPage;
        var due = run.Floats.Count(cut.First.Waiting, Math.Min(cut.First.Place.Item, cut.End.Waiting ?? int.MaxValue));
        var cursor = new PageCursor(run, cut.First, isForced, frame.TextArea.Height, due);
        cursor.Vary(cut.Varied, cut.End.Place);
        if (cut.Passed is { } passed)
        {
            cursor.PassOver(passed);
        }

        while (cursor.IsBefore(cut.End) && cursor.MoveNext())
        {
            if (cursor.Row.Item is not ColumnsItem columns)
            {
                parts[(int)cursor.Part].Add(new PlacedRow(cursor.Row, cursor.Top));
            }
            else if (cursor.Row.IsLast || !cursor.IsBefore(cut.End))
            {
                parts[(int)cursor.Part].Add(new PlacedRow(BandOf(columns, cursor), cursor.Top));
            }
        }

        return Join(parts, cursor, frame.TextArea.Height - frame.NoteRoom(notes, cut.FirstNoteRow, cut.EndNoteRow), run.ClonedAt(cut.End.Place).Below);
    }

    private static PageRows Join(List<PlacedRow>[] parts, in PageCursor cursor, Length height, Length edge)
    {
        var (flow, head, foot) = (parts[(int)FloatPlacement.Here], parts[(int)FloatPlacement.Top], parts[(int)FloatPlacement.Bottom]);
        ShowCut(flow);
        Fill(flow, height - cursor.Head - cursor.Foot - edge);
        var (lift, drop) = (cursor.Head, height - cursor.Foot);
        var sink = flow.Count + foot.Count == 0 && head.Count > 0 ? SinkOf(head, height) : Length.Zero;
        var all = new PlacedRow[head.Count + flow.Count + foot.Count];
        Lower(head, sink, all);
        Lower(flow, lift, all.AsSpan(head.Count));
        Lower(foot, drop, all.AsSpan(head.Count + flow.Count));
        return new PageRows(all, head.Count, foot.Count);
    }

    private static void Lower(List<PlacedRow> rows, Length by, Span<PlacedRow> lowered)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            lowered[i] = rows[i] with { Top = rows[i].Top + by };
        }
    }

    // Floats on a page of their own.
    private static Length SinkOf(List<PlacedRow> rows, Length height)
    {
        var free = Length.Max(Length.Zero, height - rows[^1].Bottom);
        return rows[0].Flow.Item switch
        {
            FloatItem { Placement: FloatPlacement.Page, Vertical: VerticalAlignMode.Middle } => free / 2,
            FloatItem { Placement: FloatPlacement.Page, Vertical: VerticalAlignMode.Bottom } => free,
            _ => Length.Zero,
        };
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

    // What columns have is what nothing else of the flow stands in.
    private static void Fill(List<PlacedRow> rows, Length bottom)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Flow is { Item: ColumnsItem { Filled: not null } columns } flow)
            {
                var end = flow.Line + flow.Lines;
                var height = columns.FilledHeight(flow.Line, end, flow.Row.Height, i == rows.Count - 1 ? bottom - rows[i].Top : Length.Infinite);
                rows[i] = rows[i] with { Flow = flow with { Row = columns.Band(flow.Line, end, height) } };
            }
        }
    }

    private static LocatedRow BandOf(ColumnsItem columns, in PageCursor cursor)
    {
        var (first, end) = (cursor.FirstLine, cursor.Row.Line + 1);
        return new LocatedRow(cursor.Row.Index, columns, first, columns.Band(first, end, cursor.Height)) { Lines = end - first };
    }
}
