using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Spares the reader words that are parted over a page's end: a paragraph that a page cuts behind a hyphen is set anew in as many lines, of which
/// none at a page's end is hyphenated. Pages stay as they are, with the same lines and notes.
/// </summary>
internal static class PageEnds
{
    /// <summary>Sets such paragraphs anew, where their lines are not much worse for it.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="first">Index of the first page to look at.</param>
    public static void SpareHyphens(List<PlannedPage> pages, int first)
    {
        for (var page = first; page < pages.Count - 1; page++)
        {
            if (ParagraphCutBy(pages[page]) is { } item && pages[page].Placed.Flow[^1].Row.EndsInHyphen)
            {
                Spare(pages, page, item);
            }
        }
    }

    private static ParagraphItem? ParagraphCutBy(PlannedPage page) =>
        page.Placed.Flow is [.., { Flow: { IsLast: false, Item: ParagraphItem item } }] ? item : null;

    private static void Spare(List<PlannedPage> pages, int page, ParagraphItem item)
    {
        var start = page;
        while (start > 0 && ReferenceEquals(ParagraphCutBy(pages[start - 1]), item))
        {
            start--;
        }

        var cuts = new List<int>();
        var end = start;
        for (; end < pages.Count && ReferenceEquals(ParagraphCutBy(pages[end]), item); end++)
        {
            cuts.Add(pages[end].Placed.Flow[^1].Flow.Line);
        }

        if (item.WithWhole(ValueList.From(cuts)) is { } other && IsCutAlike(item, other, cuts))
        {
            for (var i = start; i <= end && i < pages.Count; i++)
            {
                pages[i] = pages[i] with { Placed = pages[i].Placed with { All = [.. pages[i].Rows.Select(row => Exchanged(row, item, other))] } };
            }
        }
    }

    // Lines as high, and on each page the same notes.
    private static bool IsCutAlike(ParagraphItem item, GalleyItem other, List<int> cuts)
    {
        var (before, after) = (0, 0);
        for (var line = 0; line < item.Rows.Count; line++)
        {
            (before, after) = (before + item.Rows[line].Notes.Count, after + other.Rows[line].Notes.Count);
            if (item.Rows[line].Height != other.Rows[line].Height || (before != after && cuts.Contains(line)))
            {
                return false;
            }
        }

        return true;
    }

    private static PlacedRow Exchanged(PlacedRow row, ParagraphItem item, GalleyItem other) => ReferenceEquals(row.Flow.Item, item)
        ? row with { Flow = row.Flow with { Item = other, Row = other.Rows[row.Flow.Line] } }
        : row;
}
