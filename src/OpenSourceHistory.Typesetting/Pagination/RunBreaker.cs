using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Breaks a run of the galley, from one forced break to the next, into pages at least total cost (Plass 1981; Mittelbach 2019): the state
/// is the next line of the way an item is set, how far the notes have got and which float waits, so that carried notes are weighed with widows, hyphens and short pages.
/// </summary>
internal sealed class RunBreaker
{
    // How far before the fullest page a break is tried: enough to pass a heading with its orphans and a long note's call.
    private const int Window = 12;

    // Facing pages are compared by so many missing lines; beyond, a page is uneven with any other, and more ways would be kept apart.
    private const int MostCompared = 3;

    private readonly FlowRun _run;
    private readonly Func<int, PageFrame> _frames;
    private readonly Length _grid;
    private readonly NoteQueue _notes;
    private readonly WayTable _ways;
    private readonly List<BreakCandidate> _candidates = [];
    private readonly List<BreakCandidate> _passing = [];
    private (PageState Next, bool IsForced, PageFrame Frame)? _scanned;

    /// <summary>Prepares a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="frames">The frame of each page of the run, counted from zero.</param>
    /// <param name="grid">Step of the baseline grid.</param>
    public RunBreaker(FlowRun run, NoteQueue notes, Func<int, PageFrame> frames, Length grid)
    {
        (_run, _notes, _frames) = (run, notes, frames);
        _grid = grid > Length.Zero ? grid : Length.FromPoints(12);
        _ways = new WayTable(run);
    }

    private PageState End => new(_run.End, _notes.Count, null);

    /// <summary>The pages.</summary>
    public List<PageCut> Break()
    {
        var start = new PageState(_run.Start, 0, null);
        _ways.Keep(new BreakState(null, new PageCut(start, start), 0, 0, 0));
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

        return Trace(best!);
    }

    private static List<PageCut> Trace(BreakState last)
    {
        var cuts = new List<PageCut>(last.Page);
        for (var state = last; state.Previous is not null; state = state.Previous)
        {
            cuts.Add(state.Cut);
        }

        cuts.Reverse();
        return cuts;
    }

    private void Expand(BreakState state)
    {
        var frame = _frames(state.Page);
        FindCandidates(state, frame);
        Try(_candidates, state, frame);
        Try(_passing, state, frame);
    }

    private void Try(List<BreakCandidate> candidates, BreakState state, PageFrame frame)
    {
        for (var i = FirstTried(candidates); i < candidates.Count; i++)
        {
            _ways.Keep(After(state, frame, candidates[i]));
        }
    }

    // Ways that have got equally far have the same pages to choose from.
    private void FindCandidates(BreakState state, PageFrame frame)
    {
        if (_scanned is { } last && last.Next == state.Next && last.IsForced == IsForced(state) && last.Frame.HasRoomOf(frame))
        {
            return;
        }

        _scanned = (state.Next, IsForced(state), frame);
        _candidates.Clear();
        _passing.Clear();
        Scan(state, frame);
        if (_candidates.Count == 0)
        {
            AddLastResort(state, frame);
        }
    }

    private void Scan(BreakState state, PageFrame frame)
    {
        var (height, from) = (frame.TextArea.Height, state.Next.NoteRow);
        AddNotesOnly(state, frame);
        var cursor = new PageCursor(_run, state.Next, IsForced(state));
        for (var before = cursor; cursor.MoveNext(); before = cursor)
        {
            var called = _notes.CalledAbove(cursor.Place, cursor.Waiting);
            if (cursor.Bottom + frame.NoteRoom(_notes, from, _notes.Least(from, called)) > height)
            {
                ScanBehind(before, state, frame);
                return;
            }

            var room = height - cursor.Bottom - frame.AboveNotes - frame.BelowNotes;
            var noteEnd = called == from ? called : _notes.Furthest(from, called, room);
            if (noteEnd >= 0)
            {
                _candidates.Add(Behind(cursor, noteEnd, 0));
            }
        }
    }

    private static BreakCandidate Behind(in PageCursor cursor, int noteEnd, long penalty) =>
        new(new PageState(cursor.Place, noteEnd, cursor.Waiting), cursor.Bottom, penalty) { EndsInHyphen = cursor.Row.Row.EndsInHyphen };

    // Where a float does not fit, the text behind it may come first, as a compositor would place it, and the float waits for the next page.
    private void ScanBehind(PageCursor cursor, BreakState state, PageFrame frame)
    {
        var item = cursor.Place.Item;
        if (cursor.Waiting is not null || _candidates.Count == 0 || _run.Galley.Items[item] is not FloatItem || new FloatPassing(_run.Galley, item) is not { IsInBox: false } passing)
        {
            return;
        }

        cursor.PassOver(item);
        while (cursor.MoveNext() && !passing.IsBarrier(cursor.Row))
        {
            var called = _notes.CalledAbove(cursor.Place, cursor.Waiting);
            if (cursor.Bottom + frame.NoteRoom(_notes, state.Next.NoteRow, called) > frame.TextArea.Height)
            {
                return;
            }

            if (!passing.TearsBox(cursor.Place))
            {
                _passing.Add(Behind(cursor, called, BreakCosts.FloatMoved));
            }
        }
    }

    // What is left of a long note may need a page of its own.
    private void AddNotesOnly(BreakState state, PageFrame frame)
    {
        var (called, from) = (_notes.CalledBefore(state.Next), state.Next.NoteRow);
        var room = frame.TextArea.Height - frame.AboveNotes - frame.BelowNotes;
        var isAtEnd = state.Next.Place == _run.End;
        if (called > from && (isAtEnd || _notes.Height(from, called) > room / 2))
        {
            var end = _notes.Furthest(from, called, room);
            if (end > from)
            {
                _candidates.Add(new BreakCandidate(state.Next with { NoteRow = end }, Length.Zero, isAtEnd ? 0 : BreakCosts.NotesOnly));
            }
        }
    }

    // Nothing fits by the rules: a row or a line of a note is placed all the same, so that every page makes progress.
    private void AddLastResort(BreakState state, PageFrame frame)
    {
        var height = frame.TextArea.Height - frame.AboveNotes - frame.BelowNotes;
        var (carried, from) = (_notes.CalledBefore(state.Next), state.Next.NoteRow);
        if (carried > from)
        {
            var end = Math.Max(from + 1, _notes.FurthestAtAll(from, carried, height));
            _candidates.Add(new BreakCandidate(state.Next with { NoteRow = end }, Length.Zero, BreakCosts.NotesOnly));
            return;
        }

        var cursor = new PageCursor(_run, state.Next, IsForced(state));
        cursor.MoveNext();
        var called = _notes.CalledAbove(cursor.Place, cursor.Waiting);
        var noteEnd = _notes.FurthestAtAll(from, called, height - cursor.Bottom);

        // Every way to break the run meets this row at the top of a page and has no other choice, so that nothing is weighed here.
        _candidates.Add(Behind(cursor, noteEnd, 0));
    }

    // The last few candidates, and as many before them as it takes to find one that tears nothing.
    private int FirstTried(List<BreakCandidate> candidates)
    {
        var first = Math.Max(0, candidates.Count - Window);
        for (var i = first; i < candidates.Count; i++)
        {
            if (BreakCost(candidates[i].End) < BreakCosts.TableSplit)
            {
                return first;
            }
        }

        while (first > 0 && BreakCost(candidates[first].End) >= BreakCosts.TableSplit)
        {
            first--;
        }

        return first;
    }

    private BreakState After(BreakState state, PageFrame frame, in BreakCandidate candidate)
    {
        var free = frame.TextArea.Height - candidate.TextHeight - frame.NoteRoom(_notes, state.Next.NoteRow, candidate.End.NoteRow);
        var isVerso = frame.Context.Side == PageSide.Verso;
        var isLast = candidate.End == End;
        var missing = isLast ? 0 : Math.Max(0, (int)Math.Floor((free / _grid) + 0.05));
        var cost = state.Cost + BreakCosts.Page + candidate.Penalty;
        cost += isLast ? LastPageCost(state, candidate) : BreakCosts.Short(missing);
        cost += isLast ? 0 : BreakCost(candidate.End) + HyphenCost(candidate, isVerso) + CarriedCost(candidate) + ColumnCost(candidate.End.Place);
        cost += isVerso || isLast || state.Page == 0 ? 0 : BreakCosts.UnevenSpread * Math.Abs(Math.Min(missing, MostCompared) - state.Short);
        return new BreakState(state, new PageCut(state.Next, candidate.End), state.Page + 1, isVerso ? Math.Min(missing, MostCompared) : 0, cost);
    }

    private long LastPageCost(BreakState state, in BreakCandidate candidate)
    {
        var lines = (int)Math.Floor((candidate.TextHeight / _grid) + 0.5);
        return state.Page == 0 || lines >= BreakCosts.LeastLastPage ? 0 : BreakCosts.ShortLastPage * (BreakCosts.LeastLastPage - lines);
    }

    private static long HyphenCost(in BreakCandidate candidate, bool isVerso) =>
        !candidate.EndsInHyphen ? 0 : isVerso ? BreakCosts.Hyphen : BreakCosts.HyphenAtTurn;

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

        var fullest = _candidates[^1].End.Place;
        return BreakCosts.ColumnRowCarried * ((fullest.Item == end.Item ? fullest.Line : columns.Rows.Count) - end.Line);
    }

    // In front of the run's first row stands nothing that could be broken off.
    private long BreakCost(PageState end) =>
        end.Place == _run.Start || end.Place.Item >= _run.EndItem ? 0 : end.Place.RowIn(_run.Galley).CostBefore;

    private static bool IsForced(BreakState state) => state.Page == 0;
}
