using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Makes one uncut row of several, as cells of tables and columns need it.</summary>
internal static class RowStack
{
    /// <summary>Adds the content of a galley's rows to a row's content.</summary>
    /// <param name="target">Receives what is painted, relative to the new row.</param>
    /// <param name="galley">The galley.</param>
    /// <param name="first">First row taken.</param>
    /// <param name="end">Row behind the last one taken.</param>
    /// <param name="dx">Shift rightwards.</param>
    /// <param name="dy">From the new row's top down to the first row taken.</param>
    /// <returns>Height of the rows taken.</returns>
    public static Length Pour(RowContent target, Galley galley, int first, int end, Length dx, Length dy)
    {
        var tops = TopsOf(galley, first, end, dy, out var height);
        Decorations(target.Items, galley, first, end, tops, dx);
        for (var i = first; i < end; i++)
        {
            target.Take(galley.Rows[i], dx, tops[i - first]);
        }

        return height;
    }

    /// <summary>Paints the boxes around a range of rows.</summary>
    /// <param name="target">Receives the rectangles.</param>
    /// <param name="galley">The galley.</param>
    /// <param name="first">First row.</param>
    /// <param name="end">Row behind the last.</param>
    /// <param name="tops">Top of each row of the range.</param>
    /// <param name="dx">Shift rightwards.</param>
    public static void Decorations(List<PageItem> target, Galley galley, int first, int end, ReadOnlySpan<Length> tops, Length dx)
    {
        foreach (var box in galley.Decorations)
        {
            if (box.FirstRow >= end)
            {
                break;
            }

            if (box.LastRow >= first)
            {
                Decorate(target, galley, box, first, end, tops, dx);
            }
        }
    }

    private static void Decorate(
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

    private static Length[] TopsOf(Galley galley, int first, int end, Length start, out Length height)
    {
        var tops = new Length[end - first];
        var y = start;
        for (var i = first; i < end; i++)
        {
            y += i == first ? Length.Zero : galley.Rows[i].SpaceBefore;
            tops[i - first] = y;
            y += galley.Rows[i].Height;
        }

        height = y - start;
        return tops;
    }
}
