using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>
/// Finds by trying all whether a text can be broken so that every page but its last is full: each paragraph in each of its ways, no paragraph cut behind its first line
/// or before its last, no heading at the foot, each note whole on the page of its call, a last page of five lines or more, and the paragraphs that stand whole on a page
/// at most two lines longer or shorter together.
/// </summary>
/// <param name="items">The text.</param>
/// <param name="height">Lines of a page.</param>
internal sealed class LevelReference(IReadOnlyList<SketchItem> items, int height)
{
    private const int MostChange = 2;

    /// <summary>True where it can.</summary>
    public bool HasSolution() => Try(0, new(0, 0, 0, true));

    private bool Try(int index, Page page)
    {
        if (index == items.Count)
        {
            return page.IsFirst || page.Used == 0 || page.Lines >= BreakCosts.LeastLastPage;
        }

        var item = items[index];
        return item.Ways.Any(lines => Place(item, lines, page) is { } end && Math.Abs(end.Change) <= MostChange && TryNext(index, end));
    }

    private bool TryNext(int index, Page page)
    {
        if (page.Used < height || index + 1 == items.Count)
        {
            return Try(index + 1, page);
        }

        return !items[index].IsHeading && Try(index + 1, new(0, 0, 0, false));
    }

    // The page that the item ends on, or null where it cannot be placed so.
    private Page? Place(SketchItem item, int lines, Page page)
    {
        var isWhole = true;
        for (var line = 0; line < lines; line++)
        {
            if (page.Used == height)
            {
                if (line < 2 || lines - line < 2)
                {
                    return null;
                }

                (page, isWhole) = (new(0, 0, 0, false), false);
            }

            var notes = item.NoteHeight > 0 && line == Math.Min(item.CallLine, lines - 1) ? item.NoteHeight + (page.HasNotes ? 0 : 1) : 0;
            page = page with { Lines = page.Lines + 1, NoteLines = page.NoteLines + notes };
            if (page.Used > height)
            {
                return null;
            }
        }

        return isWhole ? page with { Change = page.Change + lines - item.Ways[0] } : page;
    }

    private readonly record struct Page(int Lines, int NoteLines, int Change, bool IsFirst)
    {
        public int Used => Lines + NoteLines;

        public bool HasNotes => NoteLines > 0;
    }
}
