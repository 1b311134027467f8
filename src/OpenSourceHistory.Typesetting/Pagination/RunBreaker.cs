using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Breaks a run of the galley, from one forced break to the next, into pages at least total cost (Plass 1981; Mittelbach 2019): the state
/// is the next line of the way an item is set, how far the notes have got and which float waits, so that carried notes are weighed with widows, hyphens and short pages.
/// Where pages of paragraphs set best do not end well, those around them may be set in a line fewer or more.
/// </summary>
internal sealed class RunBreaker
{
    // Pages on either side of one that does not end well whose paragraphs may help it; of one that ends badly all the same, further pages.
    private const int PagesBeside = 2;
    private const int PagesAround = 6;

    // What the best way costs at most, as a rule: of each run, and of each row. Where it costs more, it is looked for again, that much further.
    private const long UsualCost = 500;
    private const long UsualCostOfRow = 2;
    private const long Further = 3;

    private readonly FlowRun _run;
    private readonly Func<int, PageFrame> _frames;
    private readonly Length _grid;
    private readonly NoteQueue _notes;

    /// <summary>Prepares a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="frames">The frame of each page of the run, counted from zero.</param>
    /// <param name="grid">Step of the baseline grid.</param>
    public RunBreaker(FlowRun run, NoteQueue notes, Func<int, PageFrame> frames, Length grid)
    {
        (_run, _notes, _frames) = (run, notes, frames);
        _grid = grid > Length.Zero ? grid : Length.FromPoints(12);
    }

    /// <summary>The pages.</summary>
    public List<PageCut> Break()
    {
        var varied = new VariedScan(_run, _notes, _grid);
        var best = SearchFirst();
        if (Vary(varied, best, BreakCosts.Flaw, PagesBeside))
        {
            best = Search(varied, best.Cost)!;
            best = Vary(varied, best, BreakCosts.GraveFlaw, PagesAround) ? Search(varied, best.Cost)! : best;
        }

        return [.. PagesOf(best).Skip(1).Select(page => page.Cut)];
    }

    // No page costs less than nothing, so that a way beyond the cost of the best, which most are, need not be followed to its end.
    private BreakState SearchFirst()
    {
        var rows = _run.Galley.StartOf(_run.EndItem) - _run.Galley.StartOf(_run.Start.Item);
        for (var most = UsualCost + (UsualCostOfRow * rows); ; most *= Further)
        {
            if (Search(null, most) is { } best)
            {
                return best;
            }
        }
    }

    // What has been found once is found again among more ways.
    private BreakState? Search(VariedScan? varied, long most) => new WaySearch(_run, _notes, _frames, _grid, varied, most).Find();

    // Lets the paragraphs around pages that do not end well be set otherwise; false where all do, or nothing more could help.
    private bool Vary(VariedScan varied, BreakState last, long flaw, int beside)
    {
        var pages = PagesOf(last);
        var isMore = false;
        for (var i = 1; i < pages.Count; i++)
        {
            if (pages[i].Cost - pages[i - 1].Cost >= BreakCosts.Page + flaw)
            {
                var end = pages[Math.Min(pages.Count - 1, i + beside)].Next.Place.Item;
                isMore |= varied.Allow(pages[Math.Max(0, i - 1 - beside)].Next.Place.Item, Math.Min(end, _run.EndItem - 1));
            }
        }

        return isMore;
    }

    // From the start, in front of which there is no page.
    private static List<BreakState> PagesOf(BreakState last)
    {
        var pages = new List<BreakState>(last.Page + 1);
        for (var state = last; state is not null; state = state.Previous)
        {
            pages.Add(state);
        }

        pages.Reverse();
        return pages;
    }
}
