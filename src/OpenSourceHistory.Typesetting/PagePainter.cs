using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.MarginBoxes;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting;

/// <summary>Paints planned pages: margin boxes first, then text, then notes.</summary>
/// <param name="boxes">Sets margin boxes.</param>
internal sealed class PagePainter(MarginBoxSetter boxes)
{
    /// <summary>Paints a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="strings">Its named strings.</param>
    /// <param name="builder">Builds its lines; no thread's but the caller's.</param>
    public Result<Page> Paint(PlannedPage page, RunningStrings strings, LineBuilder builder)
    {
        var ink = new PageInk(builder);
        boxes.Set(page, strings, ink);
        PaintText(page, ink);
        PaintNotes(page, ink);
        var style = page.Frame.Style;
        var painted = new Page(
            page.Label,
            page.IsRecto,
            style.Size,
            Edges.All(style.Bleed),
            style.CropMarks,
            ValueList.From(ink.Items),
            ValueList.From(ink.Links))
        {
            Number = page.Number,
        };
        return new Result<Page>(painted, ValueList.From(ink.Findings));
    }

    private static void PaintText(PlannedPage page, PageInk ink)
    {
        var (x, y) = (page.Frame.TextArea.X, page.Frame.TextArea.Y);
        PaintBoxes(page, ink);
        if (page.Placed.Flow is [{ Flow.Head: { } head } first, ..])
        {
            head.Paint(ink, x, y + first.Top - head.Height);
        }

        foreach (var placed in page.Rows)
        {
            ink.Add(placed.Row, x, y + placed.Top);
        }

        if (page.Placed.Flow is [.., { Flow.Foot: { } foot } last])
        {
            foot.Paint(ink, x, y + last.Bottom);
        }
    }

    // Boxes of floats are their own.
    private static void PaintBoxes(PlannedPage page, PageInk ink)
    {
        var flow = page.Placed.Flow;
        var rows = new LocatedRow[flow.Length];
        var tops = new Length[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            (rows[i], tops[i]) = (flow[i].Flow, flow[i].Top + page.Frame.TextArea.Y);
        }

        BoxRange.PaintAll(ink.Items, page.Boxes, rows, tops, page.Frame.TextArea.X, clones: true);
    }

    private static void PaintNotes(PlannedPage page, PageInk ink)
    {
        if (page.NoteStacks.Count == 0)
        {
            return;
        }

        var area = page.Frame.TextArea;
        var y = area.Y + page.NotesTop;
        PaintRule(page.Frame, y, ink.Items);
        foreach (var note in page.NoteStacks)
        {
            note.Paint(ink, area.X + page.Frame.NoteIndent, y);
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
}
