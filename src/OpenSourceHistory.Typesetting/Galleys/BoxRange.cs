using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Boxes;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Ground and borders of a box that covers one or more items and may be split between their rows.</summary>
/// <param name="Style">Style of the box.</param>
/// <param name="X">Left edge of the border box.</param>
/// <param name="Width">Width of the border box.</param>
/// <param name="FirstItem">Index of its first item.</param>
/// <param name="LastItem">Index of its last item.</param>
/// <param name="Top">From the top of the first item down to the box.</param>
/// <param name="Bottom">How much of what stands below the last item's text belongs to the box and those inside it.</param>
/// <param name="IsClosedAtBreaks">True where top and bottom borders are drawn at page breaks too, as around tables.</param>
internal sealed record BoxRange(
    ComputedStyle Style,
    Length X,
    Length Width,
    int FirstItem,
    int LastItem,
    Length Top,
    Length Bottom,
    bool IsClosedAtBreaks)
{
    /// <summary>What it repeats where it is broken.</summary>
    public ClonedEdges Cloned { get; init; }

    private bool IsCloned => Cloned != default;

    /// <summary>Paints boxes around a stretch of rows.</summary>
    /// <param name="target">Receives the rectangles.</param>
    /// <param name="boxes">Boxes by first item.</param>
    /// <param name="rows">The rows, none left out between the first and the last.</param>
    /// <param name="tops">Top of each row.</param>
    /// <param name="dx">Shift rightwards.</param>
    /// <param name="clones">True where the rows stand apart from where they are broken, as far as boxes repeat there.</param>
    public static void PaintAll(List<PageItem> target, ValueList<BoxRange> boxes, ReadOnlySpan<LocatedRow> rows, ReadOnlySpan<Length> tops, Length dx, bool clones)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        var (above, below) = clones ? EdgesOf(boxes, rows) : default;
        foreach (var box in boxes)
        {
            if (box.FirstItem > rows[^1].Index)
            {
                break;
            }

            if (box.LastItem >= rows[0].Index)
            {
                box.Paint(target, rows, tops, dx, (above, below));
                above -= box.IsCutBefore(rows[0]) ? box.Cloned.Above : Length.Zero;
                below -= box.IsCutBehind(rows[^1]) ? box.Cloned.Below : Length.Zero;
            }
        }
    }

    // What all boxes together repeat above the first row and below the last.
    private static (Length Above, Length Below) EdgesOf(ValueList<BoxRange> boxes, ReadOnlySpan<LocatedRow> rows)
    {
        var (above, below) = (Length.Zero, Length.Zero);
        foreach (var box in boxes)
        {
            above += box.IsCutBefore(rows[0]) ? box.Cloned.Above : Length.Zero;
            below += box.IsCutBehind(rows[^1]) ? box.Cloned.Below : Length.Zero;
        }

        return (above, below);
    }

    private bool IsCutBefore(in LocatedRow row) => (FirstItem < row.Index || (FirstItem == row.Index && row.Line > 0)) && LastItem >= row.Index;

    private bool IsCutBehind(in LocatedRow row) => FirstItem <= row.Index && (LastItem > row.Index || (LastItem == row.Index && !row.IsLast));

    private void Paint(List<PageItem> target, ReadOnlySpan<LocatedRow> rows, ReadOnlySpan<Length> tops, Length dx, (Length Above, Length Below) edges)
    {
        var first = 0;
        while (rows[first].Index < FirstItem)
        {
            first++;
        }

        var last = rows.Length - 1;
        while (rows[last].Index > LastItem)
        {
            last--;
        }

        if (first > last)
        {
            return; // it holds nothing here but floats
        }

        var begins = !IsCutBefore(rows[first]);
        var ends = !IsCutBehind(rows[last]);
        var head = rows[first].Head is { } repeated ? repeated.Height - (IsClosedAtBreaks ? repeated.Above : Length.Zero) : Length.Zero;
        var top = begins ? tops[first] + Top : tops[first] - head - (first == 0 ? edges.Above : Length.Zero);
        var bottom = tops[last] + rows[last].Row.Height + (ends ? Bottom - rows[last].Item.LeadOut : rows[last].Foot?.Height ?? Length.Zero);
        bottom += !ends && last == rows.Length - 1 ? edges.Below : Length.Zero;
        var area = new Rect(X + dx, top, Width, bottom - top);
        Rules.PaintBox(target, Style, area, BoxSides.All with { Top = begins || IsClosedAtBreaks || IsCloned, Bottom = ends || IsClosedAtBreaks || IsCloned });
    }
}
