using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Cuts a table into strips: its rows, those that are taller than a page, with their notes, between the lines of their tallest cell.</summary>
/// <param name="index">The cells.</param>
/// <param name="columns">Count of columns.</param>
/// <param name="tallest">Height of the tallest strip that a page can hold.</param>
/// <param name="aroundNotes">Height of what stands around notes.</param>
internal sealed class StripCutter(CellIndex index, int columns, Length tallest, Length aroundNotes)
{
    private readonly List<TableStrip> _strips = [];

    /// <summary>The strips from the top down.</summary>
    /// <param name="heights">Heights of the rows.</param>
    /// <param name="places">Where the lines of a cell stand.</param>
    public ValueList<TableStrip> Cut(Length[] heights, Func<SetCell, RowStack> places)
    {
        var top = Length.Zero;
        for (var row = 0; row < heights.Length; row++)
        {
            var whole = new TableStrip(row, top, heights[row]);
            top = whole.Bottom;
            if (whole.Height > tallest - RoomIn(row) - NoteRoomOf(whole, places) && TallestIn(row) is { } cell)
            {
                CutBetweenLines(whole, places(cell));
            }
            else
            {
                _strips.Add(whole);
            }
        }

        return ValueList.From(_strips);
    }

    // What a cell over several rows may add where a page begins or ends with one of them: a line that is not complete, and its padding.
    private Length RoomIn(int row)
    {
        var room = Length.Zero;
        for (var column = 0; column < columns; column++)
        {
            if (index.At(row, column) is { Place.RowSpan: > 1 } cell)
            {
                room = Length.Max(room, cell.TallestLine + cell.Insets.Top + cell.Insets.Bottom);
            }
        }

        return room;
    }

    // What is called in a row stands on its page.
    private Length NoteRoomOf(TableStrip whole, Func<SetCell, RowStack> places)
    {
        var (room, last) = (Length.Zero, (SetCell?)null);
        for (var column = 0; column < columns; column++)
        {
            if (index.At(whole.Row, column) is { HasNotes: true } cell && !ReferenceEquals(cell, last))
            {
                room += HeightOfNotes(places(cell), whole);
                last = cell;
            }
        }

        return room > Length.Zero ? room + aroundNotes : room;
    }

    private static Length HeightOfNotes(RowStack lines, TableStrip whole)
    {
        var (height, tops) = (Length.Zero, lines.Tops());
        for (var line = 0; line < tops.Length; line++)
        {
            if (tops[line] >= whole.Top && tops[line] < whole.Bottom)
            {
                foreach (var note in lines.Rows[line].Row.Notes)
                {
                    height += note.Column.Height + note.MarginBelow;
                }
            }
        }

        return height;
    }

    private SetCell? TallestIn(int row)
    {
        SetCell? tallest = null;
        for (var column = 0; column < columns; column++)
        {
            tallest = index.At(row, column) is { } cell && (tallest is null || cell.Height > tallest.Height) ? cell : tallest;
        }

        return tallest;
    }

    private void CutBetweenLines(TableStrip whole, RowStack lines)
    {
        var tops = lines.Tops();
        var (top, cost) = (whole.Top, 0L);
        for (var line = 0; line < tops.Length - 1; line++)
        {
            var bottom = tops[line] + lines.Rows[line].Row.Height;
            if (bottom > top && bottom < whole.Bottom)
            {
                _strips.Add(new TableStrip(whole.Row, top, bottom - top) { Cost = cost });
                (top, cost) = (bottom, lines.Rows[line + 1].CostBefore);
            }
        }

        _strips.Add(new TableStrip(whole.Row, top, whole.Bottom - top) { Cost = cost });
    }
}
