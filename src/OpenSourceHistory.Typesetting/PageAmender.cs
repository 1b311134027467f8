using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.MarginBoxes;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Standing;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting;

/// <summary>
/// Makes the pages of one division again, with other words in it, and leaves all others: what those say of the division, its number of pages among it,
/// is as it was.
/// </summary>
/// <param name="standing">The type that stands of the book as it was.</param>
/// <param name="book">The book, amended.</param>
/// <param name="structure">Its structure, amended.</param>
internal sealed class PageAmender(StandingType standing, StyledBook book, BookStructure structure)
{
    private readonly StandingBook _last = standing.Book!;
    private readonly ParagraphSetter _text = new(book, structure, standing.Fonts, standing.Pictures);

    /// <summary>Makes the pages of a division again.</summary>
    /// <param name="division">Its index.</param>
    /// <returns>All pages; null where the division would have more or fewer than it had, so that more changes.</returns>
    public PageDocument? Amend(int division)
    {
        var opening = OpeningBefore(division);
        var before = Galley.Join([_last.Divisions[division].Galley], opening);
        var set = new GalleyMaker(book, structure, _text, standing.Pictures).Set(book.Book.Divisions[division], _last.Folios);
        var after = Galley.Join([set.Galley], opening);
        var (runs, runsBefore) = (PageSequence.RunsOf(after.Items), PageSequence.RunsOf(before.Items));
        var plans = _last.Plans.AsSpan().ToArray();
        var (first, end) = (plans.Length, 0);
        for (var run = 0; run < runs.Count; run++)
        {
            if (runs.Count != runsBefore.Count || PagesOf(before.Items.AsSpan()[runsBefore[run]]) is not { } pages || !Remake(after, runs[run], plans.AsSpan(pages)))
            {
                return null;
            }

            (first, end) = (Math.Min(first, pages.Start.Value), Math.Max(end, pages.End.Value));
        }

        return first < end ? Paint(plans, first, end) : null;
    }

    private ItemOpening OpeningBefore(int division)
    {
        while (--division >= 0)
        {
            if (_last.Divisions[division].Galley.Items is { Count: > 0 } items)
            {
                return items[^1].Opening;
            }
        }

        return ItemOpening.None;
    }

    // All pages of a run draw on the same queue of notes, and no other's.
    private Range? PagesOf(ReadOnlySpan<GalleyItem> items)
    {
        foreach (var run in standing.Runs.Of(items))
        {
            var first = run.Pages.Count == 0 ? -1 : IndexOf(run.Pages[0].Notes);
            if (first >= 0)
            {
                return first..(first + run.Pages.Count);
            }
        }

        return null;
    }

    private int IndexOf(NoteQueue? notes)
    {
        for (var page = 0; page < _last.Plans.Count; page++)
        {
            if (_last.Plans[page].Notes is { } own && ReferenceEquals(own, notes))
            {
                return page;
            }
        }

        return -1;
    }

    private bool Remake(Galley galley, Range items, Span<PlannedPage> plans)
    {
        var before = plans.ToArray();
        var made = PageSequence.MakeRun(galley, items, FrameOf, standing.Variants, book.Root.LineHeight);
        for (var i = 0; i < plans.Length && made.Count == plans.Length; i++)
        {
            plans[i] = made[i] with { Index = before[i].Index, Number = before[i].Number, NumberStyle = before[i].NumberStyle };
        }

        return made.Count == plans.Length;

        PageFrame FrameOf(int page) => page < before.Length ? before[page].Frame : standing.Frames.Of(Behind(before[^1].Frame.Context, page - before.Length + 1));
    }

    // The kind of a page so many pages behind another of the same run.
    private static PageContext Behind(PageContext page, int count) => page with
    {
        Side = count % 2 == 0 ? page.Side : page.Side == PageSide.Recto ? PageSide.Verso : PageSide.Recto,
        IsFirst = false,
        IsFirstOfBook = false,
        Number = page.Number + count,
        NumberInGroup = page.NumberInGroup + count,
    };

    private PageDocument Paint(PlannedPage[] plans, int first, int end)
    {
        var strings = RunningStrings.Of([.. plans.AsSpan(first..end)], _last.Folios, first == 0 ? null : _last.Strings[first - 1]);
        var painter = new PagePainter(new MarginBoxSetter(_text, _last.Folios, plans.Length));
        var pages = _last.Document.Pages.AsSpan().ToArray();
        _ = Parallel.For(first, end, () => new LineBuilder(), (page, _, builder) =>
        {
            pages[page] = painter.Paint(plans[page], strings[page - first], builder).Value;
            return builder;
        }, _ => { });
        return _last.Document with { Pages = ValueList.Create<Page>(pages) };
    }
}
