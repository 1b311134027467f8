using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>
/// A cell over the strips that it covers. A line belongs to the strip at whose end it is complete, so that it stands there, or, where no page ends in
/// front of that strip, partly in the one above.
/// </summary>
internal sealed class CellRun
{
    // Sums of rounded lengths may differ by some scaled points.
    private static readonly Length s_tolerance = Length.FromPoints(0.02);

    private readonly RowStack _lines;
    private readonly ValueList<TableStrip> _strips;
    private readonly Length[] _tops;
    private readonly int[] _ends;

    /// <summary>Shares the lines of a cell out to strips.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="lines">Its lines, from the top left of the table.</param>
    /// <param name="strips">The strips of the table.</param>
    /// <param name="first">Index of the first strip that it covers.</param>
    /// <param name="end">Index of the strip behind the last.</param>
    public CellRun(SetCell cell, RowStack lines, ValueList<TableStrip> strips, int first, int end)
    {
        (Cell, First, End) = (cell, first, end);
        (_lines, _strips, _tops, _ends) = (lines, strips, lines.Tops(), new int[end - first]);
        for (var i = 0; i < _ends.Length; i++)
        {
            var line = i == 0 ? 0 : _ends[i - 1];
            while (line < _tops.Length && (i == _ends.Length - 1 || BottomOf(line) <= strips[first + i].Bottom + s_tolerance))
            {
                line++;
            }

            _ends[i] = line;
        }
    }

    /// <summary>The cell.</summary>
    public SetCell Cell { get; }

    /// <summary>Index of the first strip that it covers.</summary>
    public int First { get; }

    /// <summary>Index of the strip behind the last.</summary>
    public int End { get; }

    /// <summary>Its lines in some strips.</summary>
    /// <param name="first">Index of the first strip, from whose top the lines are placed.</param>
    /// <param name="end">Index of the strip behind the last.</param>
    /// <param name="room">What the first strip is higher than else.</param>
    public RowStack Lines(int first, int end, Length room)
    {
        var (from, to) = (LineAt(first), LineAt(end));
        var top = from < to ? _tops[from] - _strips[first].Top + room : Length.Zero;
        return new RowStack(_lines.Galley, from, to, _lines.X, top);
    }

    /// <summary>What a strip is higher where a page begins with it, so that the rest of the cell has its padding above.</summary>
    /// <param name="strip">Index of the strip.</param>
    public Length RoomAbove(int strip) => strip > First && LineAt(strip) is var line && line < _tops.Length
        ? Length.Max(Length.Zero, Cell.Insets.Top - _tops[line] + _strips[strip].Top)
        : Length.Zero;

    /// <summary>What a strip is higher where a page ends with it, so that what of the cell stands above has its padding below.</summary>
    /// <param name="strip">Index of the strip.</param>
    public Length RoomBelow(int strip) => strip < End - 1 && LineAt(strip + 1) is var line && line > 0
        ? Length.Max(Length.Zero, BottomOf(line - 1) + Cell.Insets.Bottom - _strips[strip].Bottom)
        : Length.Zero;

    private Length BottomOf(int line) => _tops[line] + _lines.Rows[line].Row.Height;

    private int LineAt(int strip) => strip == First ? 0 : _ends[strip - First - 1];
}
