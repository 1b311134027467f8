using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A stretch of a galley that is placed whole inside a row of another, as cells of tables and columns are.</summary>
/// <param name="Galley">The galley.</param>
/// <param name="First">First row taken.</param>
/// <param name="End">Row behind the last one taken.</param>
/// <param name="X">From the left edge of the row to the galley's.</param>
/// <param name="Y">From the top of the row down to the first row taken.</param>
internal sealed record RowStack(Galley Galley, int First, int End, Length X, Length Y)
{
    /// <summary>Height of the rows taken.</summary>
    public Length Height => End == First ? Length.Zero : Tops()[^1] + Galley.Rows[End - 1].Height - Y;

    /// <summary>Tops of the rows taken, from the top of the row.</summary>
    public Length[] Tops()
    {
        var tops = new Length[End - First];
        var y = Y;
        for (var i = First; i < End; i++)
        {
            y += i == First ? Length.Zero : Galley.Rows[i].SpaceBefore;
            tops[i - First] = y;
            y += Galley.Rows[i].Height;
        }

        return tops;
    }

    /// <summary>Paints the stretch.</summary>
    /// <param name="ink">Receives what is painted.</param>
    /// <param name="x">Left edge of the row.</param>
    /// <param name="y">Its top.</param>
    public void Paint(PageInk ink, Length x, Length y)
    {
        var tops = Tops();
        for (var i = 0; i < tops.Length; i++)
        {
            tops[i] += y;
        }

        PaintDecorations(ink.Items, Galley, First, End, tops, X + x);
        for (var i = First; i < End; i++)
        {
            ink.Add(Galley.Rows[i], X + x, tops[i - First]);
        }
    }

    /// <summary>Paints the boxes around a range of rows.</summary>
    /// <param name="target">Receives the rectangles.</param>
    /// <param name="galley">The galley.</param>
    /// <param name="first">First row.</param>
    /// <param name="end">Row behind the last.</param>
    /// <param name="tops">Top of each row of the range.</param>
    /// <param name="dx">Shift rightwards.</param>
    public static void PaintDecorations(List<PageItem> target, Galley galley, int first, int end, ReadOnlySpan<Length> tops, Length dx)
    {
        foreach (var box in galley.Decorations)
        {
            if (box.FirstRow >= end)
            {
                break;
            }

            if (box.LastRow >= first)
            {
                PaintDecoration(target, galley, box, first, end, tops, dx);
            }
        }
    }

    private static void PaintDecoration(
        List<PageItem> target,
        Galley galley,
        BoxDecoration box,
        int first,
        int end,
        ReadOnlySpan<Length> tops,
        Length dx)
    {
        var begins = box.FirstRow >= first;
        var ends = box.LastRow < end;
        var top = begins ? tops[box.FirstRow - first] + box.Top : tops[0] - (galley.Rows[first].Head?.Height ?? Length.Zero);
        var bottom = ends ? tops[box.LastRow - first] + box.Bottom : tops[end - 1 - first] + galley.Rows[end - 1].Height;
        var area = new Rect(box.X + dx, top, box.Width, bottom - top);
        Rules.PaintBox(target, box.Style, area, begins || box.IsClosedAtBreaks, ends || box.IsClosedAtBreaks);
    }
}
