using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;
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
    private PageScan _scan;
    private WayTable _ways;

    /// <summary>Prepares a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="frames">The frame of each page of the run, counted from zero.</param>
    /// <param name="grid">Step of the baseline grid.</param>
    public RunBreaker(FlowRun run, NoteQueue notes, Func<int, PageFrame> frames, Length grid)
    {
        (_run, _notes, _frames) = (run, notes, frames);
        _grid = grid > Length.Zero ? grid : Length.FromPoints(12);
        _scan = new PageScan(run, notes, null);
        _ways = new WayTable(run, 0);
    }

    private PageState End => new(_run.End, _notes.Count, null);

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

    // The best way; null where it costs more. What has been found once is found again among more ways.
    private BreakState? Search(VariedScan? varied, long most)
    {
        (_scan, _ways) = (new PageScan(_run, _notes, varied), new WayTable(_run, most));
        var start = _run.Floats.Begin(_run.Start, _run.EndItem);
        _ways.Keep(null, new PageCut(start, start), default, 0);
        BreakState? best = null;
        while (_ways.Next() is { } ways)
        {
            foreach (var way in ways)
            {
                if (way.Next != End)
                {
                    Expand(way);
                }
                else if (best is null || way.Cost < best.Cost)
                {
                    best = way;
                }
            }
        }

        return best;
    }

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

    private void Expand(BreakState state)
    {
        var frame = _frames(state.Page);
        _scan.Find(state.Next, state.Page == 0, frame);
        foreach (ref readonly var candidate in _scan.Found)
        {
            Keep(state, frame, candidate);
        }
    }

    private void Keep(BreakState state, PageFrame frame, in BreakCandidate candidate)
    {
        var noteRoom = frame.NoteRoom(_notes, state.Next.NoteRow, candidate.End.NoteRow);
        var isVerso = frame.Context.Side == PageSide.Verso;
        var isLast = candidate.End == End;
        var missing = isLast || candidate.IsOfFloats ? 0 : PageFoot.MissingOn(frame, candidate.TextHeight, noteRoom, _grid);
        var foot = candidate.IsOfFloats ? PageFoot.OfFloats : new PageFoot(missing, noteRoom > Length.Zero);
        var cost = state.Cost + BreakCosts.Page + candidate.Penalty;
        cost += isLast ? LastPageCost(state, candidate) : BreakCosts.Short(missing, _scan.EndOf(candidate.End.Place));
        cost += isLast ? 0 : _scan.BreakCost(candidate.End) + HyphenCost(candidate, isVerso) + CarriedCost(candidate) + ColumnCost(candidate.End.Place);
        cost += isVerso || isLast || state.Page == 0 ? 0 : BreakCosts.Uneven(state.Foot.Difference(foot));
        _ways.Keep(state, new PageCut(state.Next, candidate.End) { Varied = candidate.Varied }, isVerso ? foot : default, cost);
    }

    private long LastPageCost(BreakState state, in BreakCandidate candidate)
    {
        var lines = (int)Math.Floor((candidate.TextHeight / _grid) + 0.5);
        return state.Page == 0 || candidate.IsOfFloats || lines >= BreakCosts.LeastLastPage ? 0 : BreakCosts.ShortLastPage * (BreakCosts.LeastLastPage - lines);
    }

    private static long HyphenCost(in BreakCandidate candidate, bool isVerso) =>
        !candidate.EndsInHyphen ? 0
        : candidate.HyphenLimit >= (isVerso ? HyphenateLimitLast.Page : HyphenateLimitLast.Spread) ? BreakCosts.UnwantedHyphen
        : isVerso ? BreakCosts.Hyphen : BreakCosts.HyphenAtTurn;

    private long CarriedCost(in BreakCandidate candidate)
    {
        var carried = _notes.CalledBefore(candidate.End) - candidate.End.NoteRow;
        return carried > 0 ? BreakCosts.NoteSplit + (BreakCosts.NoteLineCarried * carried) : 0;
    }

    // Columns of like height hide how much more would stand in them.
    private long ColumnCost(GalleyPlace end)
    {
        if (end.Line == 0 || _run.Galley.Items[end.Item] is not ColumnsItem columns)
        {
            return 0;
        }

        var fullest = _scan.Fullest;
        return (columns.Filled is null ? BreakCosts.ColumnRowCarried : BreakCosts.FilledRowCarried) * ((fullest.Item == end.Item ? fullest.Line : columns.Rows.Count) - end.Line);
    }
}
