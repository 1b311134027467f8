using CsCheck;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

/// <summary>
/// Where a way to break and set a text has all pages full but the last, the breaker finds one whose facing pages end level, and none of whose pages lacks more than two
/// lines, or in front of a heading three: paragraphs are set otherwise far around a page only where it costs <see cref="BreakCosts.GraveFlaw"/>.
/// </summary>
public sealed class LevelProperties
{
    private const int Iterations = 4000;

    private static readonly Gen<SketchItem> s_paragraph = Gen.Select(Gen.Int[2, 9], Gen.Int[0, 3]).Select((lines, ways) => new SketchItem(ways switch
    {
        0 => [lines],
        1 => [lines, lines + 1],
        2 => [lines, lines - 1],
        _ => [lines, lines - 1, lines + 1],
    }));

    private static readonly Gen<SketchItem> s_noted = Gen.Select(s_paragraph, Gen.Int[0, 8], Gen.Int[1, 2])
        .Select((paragraph, call, height) => paragraph with { NoteHeight = height, CallLine = Math.Min(call, paragraph.Ways[0] - 1) });

    private static readonly Gen<SketchItem> s_heading = Gen.Const(new SketchItem([1]) { IsHeading = true });

    [Fact]
    public void Of_paragraphs() => Check(s_paragraph);

    [Fact]
    public void Of_paragraphs_and_headings() => Check(Gen.Frequency((3, s_paragraph), (1, s_heading)));

    [Fact]
    public void Of_paragraphs_with_notes() => Check(Gen.Frequency((3, s_paragraph), (1, s_noted)));

    [Fact]
    public void Of_paragraphs_headings_and_notes() => Check(Gen.Frequency((4, s_paragraph), (1, s_heading), (1, s_noted)));

    private static void Check(Gen<SketchItem> item)
    {
        var asked = 0;
        Gen.Select(item.Array[1, 7], s_paragraph, Gen.Int[7, 11]).Sample(
            (items, last, height) =>
            {
                SketchItem[] all = [.. items, last];
                var pages = GalleySketch.Paginate(GalleySketch.Parse(string.Join<SketchItem>(' ', all)), height);
                if (!new LevelReference(all, height).HasSolution())
                {
                    return true;
                }

                Interlocked.Add(ref asked, pages.Count > 3 ? 1 : 0);
                return AreLevel(pages, height);
            },
            iter: Iterations);
        Assert.True(asked > Iterations / 10, $"Only {asked} texts have a spread and a way to be level");
    }

    // Pages counted from a recto that stands alone.
    private static bool AreLevel(List<PlannedPage> pages, int height)
    {
        for (var page = 1; page + 1 < pages.Count - 1; page += 2)
        {
            if (!AreLevel(pages[page], pages[page + 1], height))
            {
                return false;
            }
        }

        return Enumerable.Range(0, pages.Count - 1).All(page => MissingOn(pages[page], height) <= MostMissing(pages[page + 1]) && IsWhole(pages[page]));
    }

    // Notes stand at the foot, whatever is missing above them: a page without is level with them where it is full.
    private static bool AreLevel(PlannedPage verso, PlannedPage recto, int height)
    {
        var (left, right) = (MissingOn(verso, height), MissingOn(recto, height));
        return HasNotes(verso) == HasNotes(recto) ? left == right : (HasNotes(verso) ? right : left) == 0;
    }

    private static int MostMissing(PlannedPage next) => next.Rows[0].Flow.Item is ParagraphItem { IsHeading: true } ? 3 : 2;

    private static bool HasNotes(PlannedPage page) => page.Cut.EndNoteRow > page.Cut.FirstNoteRow;

    private static int MissingOn(PlannedPage page, int height)
    {
        var notes = HasNotes(page) ? page.Cut.EndNoteRow - page.Cut.FirstNoteRow + 1 : 0;
        return height - page.Rows.Length - notes;
    }

    // No note that is called on it goes on.
    private static bool IsWhole(PlannedPage page) =>
        page.Cut.EndNoteRow - page.Cut.FirstNoteRow == page.Rows.SelectMany(placed => placed.Row.Notes).Sum(note => note.Column.Rows.Count);
}
