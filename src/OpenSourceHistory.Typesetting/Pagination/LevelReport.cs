using System.Globalization;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Tells which facing pages do not end level, and why; all of them in one finding. Pages at which a run ends are not looked at.</summary>
internal sealed class LevelReport
{
    // More would only be counted.
    private const int MostNamed = 5;

    // Lines of text that a heading does not stand without.
    private const int LeastText = 2;

    private readonly List<PlannedPage> _pages;
    private readonly Length _step;

    private LevelReport(List<PlannedPage> pages, Length step) => (_pages, _step) = (pages, step);

    /// <summary>The finding; none where all are level.</summary>
    /// <param name="pages">The pages in order, numbered.</param>
    /// <param name="step">Step of the baseline grid; zero for none.</param>
    public static ValueList<Diagnostic> Of(List<PlannedPage> pages, Length step)
    {
        if (step <= Length.Zero)
        {
            return [];
        }

        var report = new LevelReport(pages, step);
        var uneven = Enumerable.Range(0, Math.Max(0, pages.Count - 2)).Where(report.IsUneven).ToList();
        return uneven.Count == 0 ? [] : [report.Tell(uneven)];
    }

    private bool IsUneven(int verso)
    {
        var (left, right) = (_pages[verso], _pages[verso + 1]);
        return !left.IsRecto && left.Placed.Flow.Length > 0 && right.Placed.Flow.Length > 0 && left.Notes is not null && ReferenceEquals(left.Notes, right.Notes) && ReferenceEquals(right.Notes, _pages[verso + 2].Notes)
            && FootOf(left).Difference(FootOf(right)) > 0;
    }

    private Diagnostic Tell(List<int> versos)
    {
        var named = versos.Take(MostNamed).Select(verso => $"{_pages[verso].Label} and {_pages[verso + 1].Label}, {ReasonOf(verso)}");
        var others = versos.Count > MostNamed ? $"; and {(versos.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more" : string.Empty;
        return new Diagnostic(
            TypesettingCodes.UnevenSpread,
            Severity.Information,
            SourceSpan.None,
            "Facing pages do not end level: " + string.Join("; ", named) + others,
            ["A line more or less on these pages or shortly before them may help"]);
    }

    private string ReasonOf(int verso)
    {
        var shorter = MissingOn(_pages[verso]) >= MissingOn(_pages[verso + 1]) ? verso : verso + 1;
        return ReasonOf(_pages[shorter + 1], _step * MissingOn(_pages[shorter]));
    }

    // What the page behind the shorter one begins with did not fit on that.
    private static string ReasonOf(PlannedPage next, Length room) => next.Rows switch
    {
        [] => "where notes fill a page",
        [{ Flow.Item.IsHeading: true }, ..] rows when HasTextWithin(rows, room) => "where what stands soon behind the next heading does not fit",
        [{ Flow.Item.IsHeading: true }, ..] => "where a heading would have stood without its text",
        [{ Flow.Item: ParagraphItem { IsWhole: false } }, ..] rows when rows.Any(row => row.Row.Notes.Count > 0) => "where lines call notes that have no room, or paragraphs cannot be cut",
        [{ Flow.Item: ParagraphItem { IsWhole: false } }, ..] => "where a paragraph cannot be cut",
        [{ Flow.Item: TableItem }, ..] => "where the next row of a table does not fit",
        _ => "where what comes next does not fit",
    };

    // The heading had room with what it heads, or two lines of it: it waits for what comes then, of which pages would be shorter otherwise.
    private static bool HasTextWithin(PlacedRow[] rows, Length room)
    {
        var text = Array.FindIndex(rows, row => !row.Flow.Item.IsHeading);
        var fitting = Array.FindIndex(rows, row => row.Bottom > room);
        return text >= 0 && (fitting < 0 || fitting >= text + LeastText || (fitting > text && rows[fitting].Flow.Item != rows[text].Flow.Item));
    }

    private int MissingOn(PlannedPage page) => PageFoot.MissingOn(page.Frame, page.TextHeight, NoteRoom(page), _step);

    private PageFoot FootOf(PlannedPage page) => new(MissingOn(page), NoteRoom(page) > Length.Zero);

    private static Length NoteRoom(PlannedPage page) => page.Frame.NoteRoom(page.Notes!, page.Cut.FirstNoteRow, page.Cut.EndNoteRow);
}
