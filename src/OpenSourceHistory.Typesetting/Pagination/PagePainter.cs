using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.MarginBoxes;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Paints planned pages: margin boxes first, then text, then notes.</summary>
/// <param name="galley">The galley.</param>
/// <param name="boxes">Sets margin boxes.</param>
internal sealed class PagePainter(Galley galley, MarginBoxSetter boxes)
{
    /// <summary>Paints a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="strings">Its named strings.</param>
    public Page Paint(PlannedPage page, RunningStrings strings)
    {
        var items = new List<PageItem>();
        var links = new List<LinkArea>();
        boxes.Set(page, strings, items);
        PaintText(page, items, links);
        PaintNotes(page, items, links);
        var style = page.Frame.Style;
        return new Page(
            page.Label,
            page.IsRecto,
            style.Size,
            Edges.All(style.Bleed),
            style.CropMarks,
            ValueList.From(items),
            ValueList.From(links))
        {
            Number = page.Number,
        };
    }

    private void PaintText(PlannedPage page, List<PageItem> items, List<LinkArea> links)
    {
        var cut = page.Cut;
        if (cut.EndRow == cut.FirstRow)
        {
            return;
        }

        var (x, y) = (page.Frame.TextArea.X, page.Frame.TextArea.Y);
        var tops = new Length[page.Tops.Length];
        for (var i = 0; i < tops.Length; i++)
        {
            tops[i] = page.Tops[i] + y;
        }

        RowStack.Decorations(items, galley, cut.FirstRow, cut.EndRow, tops, x);
        if (galley.Rows[cut.FirstRow].Head is { } head)
        {
            Move(head.Items, items, x, tops[0] - head.Height);
        }

        for (var row = cut.FirstRow; row < cut.EndRow; row++)
        {
            PaintRow(galley.Rows[row], x, tops[row - cut.FirstRow], items, links);
        }
    }

    private static void PaintNotes(PlannedPage page, List<PageItem> items, List<LinkArea> links)
    {
        var cut = page.Cut;
        if (page.Notes is not { } notes || cut.EndNoteRow == cut.FirstNoteRow)
        {
            return;
        }

        var area = page.Frame.TextArea;
        var y = area.Y + page.NotesTop;
        PaintRule(page.Frame, y, items);
        for (var row = cut.FirstNoteRow; row < cut.EndNoteRow;)
        {
            var note = notes.NoteOf(row);
            var start = notes.StartOf(note);
            var column = notes.Notes[note].Column;
            var end = Math.Min(cut.EndNoteRow, start + column.Rows.Count);
            var tops = new Length[end - row];
            for (var i = row; i < end; i++)
            {
                y += i == cut.FirstNoteRow ? Length.Zero : notes.SpaceAbove(i);
                tops[i - row] = y;
                y += column.Rows[i - start].Height;
            }

            var x = area.X + page.Frame.NoteIndent;
            RowStack.Decorations(items, column, row - start, end - start, tops, x);
            for (var i = row; i < end; i++)
            {
                PaintRow(column.Rows[i - start], x, tops[i - row], items, links);
            }

            row = end;
        }
    }

    private static void PaintRule(PageFrame frame, Length top, List<PageItem> items)
    {
        var style = frame.Style.FootnoteArea;
        var thickness = Rules.ThicknessOf(style.Border.Top);
        var width = frame.Style.FootnoteRuleWidth.Resolve(frame.TextArea.Width, frame.TextArea.Width);
        var y = top - style.Padding.Top.Resolve(frame.Style.Size.Width, Length.Zero) - thickness;
        Rules.PaintLevel(items, style.Border.Top, new Rect(frame.TextArea.X, y, Length.Min(width, frame.TextArea.Width), thickness));
    }

    private static void PaintRow(GalleyRow row, Length left, Length top, List<PageItem> items, List<LinkArea> links)
    {
        var (x, y) = (left + row.X, top + row.Y);
        Move(row.Items, items, x, y);
        foreach (var link in row.Links)
        {
            links.Add(link with { Area = link.Area.Offset(x, y) });
        }
    }

    private static void Move(ValueList<PageItem> source, List<PageItem> target, Length x, Length y)
    {
        foreach (var item in source)
        {
            target.Add(item.MovedBy(x, y));
        }
    }
}
