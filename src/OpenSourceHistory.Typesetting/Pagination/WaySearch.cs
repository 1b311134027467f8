using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Looks for the cheapest way to break a run into pages, among all that cost no more than is asked for.</summary>
/// <param name="run">The run.</param>
/// <param name="notes">Its notes.</param>
/// <param name="frames">The frame of each page of the run, counted from zero.</param>
/// <param name="grid">Step of the baseline grid, above zero.</param>
/// <param name="varied">Finds how pages could end with paragraphs in a line fewer or more; null for not at all.</param>
/// <param name="most">What the way may cost.</param>
internal sealed class WaySearch(FlowRun run, NoteQueue notes, Func<int, PageFrame> frames, Length grid, VariedScan? varied, long most)
{
    private readonly PageScan _scan = new(run, notes, varied);
    private readonly WayTable _ways = new(run, most);

    private PageState End => new(run.End, notes.Count, null);

    /// <summary>The way, by its last page; null where each costs more.</summary>
    public BreakState? Find()
    {
        var start = run.Floats.Begin(run.Start, run.EndItem);
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

    private void Expand(BreakState state)
    {
        var frame = frames(state.Page);
        _scan.Find(state.Next, state.Page == 0, frame);
        foreach (ref readonly var candidate in _scan.Found)
        {
            Keep(state, frame, candidate);
        }
    }

    private void Keep(BreakState state, PageFrame frame, in BreakCandidate candidate)
    {
        var noteRoom = frame.NoteRoom(notes, state.Next.NoteRow, candidate.End.NoteRow);
        var isVerso = frame.Context.Side == PageSide.Verso;
        var isLast = candidate.End == End;
        var missing = isLast || candidate.IsOfFloats ? 0 : PageFoot.MissingOn(frame, candidate.TextHeight, noteRoom, grid);
        var foot = candidate.IsOfFloats ? PageFoot.OfFloats : new PageFoot(missing, noteRoom > Length.Zero);
        var cost = state.Cost + BreakCosts.Page + candidate.Penalty;
        cost += isLast ? LastPageCost(state, candidate) : BreakCosts.Short(missing, _scan.EndOf(candidate.End.Place));
        cost += isLast ? 0 : _scan.BreakCost(candidate.End) + HyphenCost(candidate, isVerso) + CarriedCost(candidate) + ColumnCost(candidate.End.Place);
        cost += isVerso || isLast || state.Page == 0 ? 0 : BreakCosts.Uneven(state.Foot.Difference(foot));
        _ways.Keep(state, new PageCut(state.Next, candidate.End) { Varied = candidate.Varied }, isVerso ? foot : default, cost);
    }

    private long LastPageCost(BreakState state, in BreakCandidate candidate)
    {
        var lines = (int)Math.Floor((candidate.TextHeight / grid) + 0.5);
        return state.Page == 0 || candidate.IsOfFloats || lines >= BreakCosts.LeastLastPage ? 0 : BreakCosts.ShortLastPage * (BreakCosts.LeastLastPage - lines);
    }

    private static long HyphenCost(in BreakCandidate candidate, bool isVerso) =>
        !candidate.EndsInHyphen ? 0
        : candidate.HyphenLimit >= (isVerso ? HyphenateLimitLast.Page : HyphenateLimitLast.Spread) ? BreakCosts.UnwantedHyphen
        : isVerso ? BreakCosts.Hyphen : BreakCosts.HyphenAtTurn;

    private long CarriedCost(in BreakCandidate candidate)
    {
        var carried = notes.CalledBefore(candidate.End) - candidate.End.NoteRow;
        return carried > 0 ? BreakCosts.NoteSplit + (BreakCosts.NoteLineCarried * carried) : 0;
    }

    // Columns of like height hide how much more would stand in them.
    private long ColumnCost(GalleyPlace end)
    {
        if (end.Line == 0 || run.Galley.Items[end.Item] is not ColumnsItem columns)
        {
            return 0;
        }

        var fullest = _scan.Fullest;
        return (columns.Filled is null ? BreakCosts.ColumnRowCarried : BreakCosts.FilledRowCarried) * ((fullest.Item == end.Item ? fullest.Line : columns.Rows.Count) - end.Line);
    }
}
