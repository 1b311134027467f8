using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>
/// Puts set cells together as rows of the galley, a row for each strip. Grounds, borders and the content of a cell are painted with the first of its strips
/// on a page, down to the last there; its notes belong to the strips that its lines belong to.
/// </summary>
/// <param name="flow">The blocks around the table.</param>
/// <param name="layout">Where cells and strips stand.</param>
internal sealed class RowMaker(BlockSetter flow, TableLayout layout) : ITableParts
{
    private readonly CellBorders _borders = new(layout, flow.Context.Book.StyleOf(layout.Grid.Table).BordersCollapse);

    /// <inheritdoc/>
    public Length RoomAbove(int line)
    {
        var room = Length.Zero;
        foreach (var run in layout.RunsAt(line))
        {
            room = Length.Max(room, run.RoomAbove(line));
        }

        return room;
    }

    /// <inheritdoc/>
    public Length RoomBelow(int line)
    {
        var room = Length.Zero;
        foreach (var run in layout.RunsAt(line))
        {
            room = Length.Max(room, run.RoomBelow(line));
        }

        return room;
    }

    /// <inheritdoc/>
    public GalleyRow RowOn(int line, int first, int end)
    {
        var strip = layout.Strips[line];
        var content = new RowContent();
        PaintGrounds(content.Grounds, line, first, end);
        foreach (var run in layout.RunsAt(line))
        {
            var room = line == first ? RoomAbove(line) : Length.Zero;
            if (Math.Max(run.First, first) == line)
            {
                content.Paint(run.Lines(line, Math.Min(run.End, end), room));
            }

            content.Call(run.Lines(line, line + 1, room));
        }

        var baseline = layout.BeginsRow(line) ? layout.Baselines[strip.Row] : Length.Zero;
        return content.ToRow(HeightOf(line, line + 1, first, end), baseline, layout.Grid.Rows[strip.Row].Span);
    }

    private void PaintGrounds(List<PageItem> items, int line, int first, int end)
    {
        var row = layout.Strips[line].Row;
        if (line == first || layout.BeginsRow(line))
        {
            var height = HeightOf(line, Math.Min(end, layout.StripOf(row + 1)), first, end);
            var whole = new Rect(Length.Zero, Length.Zero, layout.Width, height);
            Rules.PaintBox(items, flow.Context.Book.StyleOf(layout.Grid.Rows[row]), whole, BoxSides.All);
        }

        foreach (var run in layout.RunsAt(line))
        {
            if (Math.Max(run.First, first) == line)
            {
                var area = new Rect(run.Cell.X, Length.Zero, run.Cell.Width, HeightOf(line, Math.Min(run.End, end), first, end));
                Rules.PaintBox(items, _borders.StyleOf(run, line, first), area, BoxSides.All);
            }
        }
    }

    // Of some strips on a page.
    private Length HeightOf(int from, int to, int first, int end)
    {
        var sum = from == first ? RoomAbove(first) : Length.Zero;
        for (var i = from; i < to; i++)
        {
            sum += layout.Strips[i].Height;
        }

        return to == end ? sum + RoomBelow(end - 1) : sum;
    }
}
