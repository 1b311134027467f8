using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Breaks a run of the galley, from one forced break to the next, into pages at least total cost (Plass 1981; Mittelbach 2019): the state
/// is the next row and how far the notes have got, so that carried notes are weighed with widows, hyphens and short pages.
/// </summary>
internal sealed class RunBreaker
{
    // How far before the fullest page a break is tried: enough to pass a heading with its orphans and a long note's call.
    private const int Window = 12;

    // Facing pages are compared by so many missing lines; beyond, a page is uneven with any other, and more ways would be kept apart.
    private const int MostCompared = 3;

    private readonly Galley _galley;
    private readonly int _first;
    private readonly int _end;
    private readonly Func<int, PageFrame> _frames;
    private readonly Length _grid;
    private readonly PageFill _fill;
    private readonly NoteQueue _notes;
    private readonly List<BreakState>[] _ways;
    private readonly List<BreakCandidate> _candidates = [];

    /// <summary>Prepares a run.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="notes">Notes of the run.</param>
    /// <param name="end">Row behind the run's last.</param>
    /// <param name="frames">The frame of each page of the run, counted from zero.</param>
    /// <param name="grid">Step of the baseline grid.</param>
    public RunBreaker(Galley galley, NoteQueue notes, int end, Func<int, PageFrame> frames, Length grid)
    {
        _galley = galley;
        _first = notes.First;
        _end = end;
        _frames = frames;
        _grid = grid > Length.Zero ? grid : Length.FromPoints(12);
        _fill = new PageFill(galley, grid);
        _notes = notes;
        _ways = new List<BreakState>[end - _first + 1];
    }

    /// <summary>The pages.</summary>
    public List<PageCut> Break()
    {
        Keep(new BreakState(null, new PageCut(_first, _first, 0, 0), 0, 0, 0));
        BreakState? best = null;
        for (var row = _first; row <= _end; row++)
        {
            var done = -1;
            while (Next(row, done) is { } state)
            {
                done = state.NoteRow;
                best = Follow(row, done, best);
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

    private BreakState? Next(int row, int done)
    {
        BreakState? next = null;
        foreach (var state in _ways[row - _first] ?? [])
        {
            if (state.NoteRow > done && (next is null || state.NoteRow < next.NoteRow))
            {
                next = state;
            }
        }

        return next;
    }

    // Goes on from all ways that have got equally far.
    private BreakState? Follow(int row, int noteRow, BreakState? best)
    {
        var ways = _ways[row - _first];
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i].NoteRow != noteRow)
            {
                continue;
            }

            if (row == _end && noteRow == _notes.Count)
            {
                best = best is null || ways[i].Cost < best.Cost ? ways[i] : best;
            }
            else
            {
                Expand(ways[i]);
            }
        }

        return best;
    }

    private void Expand(BreakState state)
    {
        var frame = _frames(state.Page);
        _candidates.Clear();
        Scan(state, frame);
        if (_candidates.Count == 0)
        {
            AddLastResort(state, frame);
        }

        for (var i = FirstTried(); i < _candidates.Count; i++)
        {
            Keep(After(state, frame, _candidates[i]));
        }
    }

    private void Scan(BreakState state, PageFrame frame)
    {
        var height = frame.TextArea.Height;
        AddNotesOnly(state, frame);
        var bottom = Length.Zero;
        for (var row = state.Row; row < _end; row++)
        {
            var top = row == state.Row ? _fill.TopOfFirst(row, IsForced(state)) : _fill.TopOf(row, bottom);
            bottom = top + _galley.Rows[row].Height;
            var called = _notes.CalledAbove(row + 1);
            if (bottom + NoteRoom(frame, state.NoteRow, _notes.Least(state.NoteRow, called)) > height)
            {
                return;
            }

            var room = height - bottom - frame.AboveNotes - frame.BelowNotes;
            var noteEnd = called == state.NoteRow ? called : _notes.Furthest(state.NoteRow, called, room);
            if (noteEnd >= 0)
            {
                _candidates.Add(new BreakCandidate(row + 1, noteEnd, bottom, 0));
            }
        }
    }

    // What is left of a long note may need a page of its own.
    private void AddNotesOnly(BreakState state, PageFrame frame)
    {
        var called = _notes.CalledAbove(state.Row);
        var room = frame.TextArea.Height - frame.AboveNotes - frame.BelowNotes;
        if (called > state.NoteRow && (state.Row == _end || _notes.Height(state.NoteRow, called) > room / 2))
        {
            var end = _notes.Furthest(state.NoteRow, called, room);
            if (end > state.NoteRow)
            {
                _candidates.Add(new BreakCandidate(state.Row, end, Length.Zero, state.Row == _end ? 0 : BreakCosts.NotesOnly));
            }
        }
    }

    // Nothing fits by the rules: a row or a line of a note is placed all the same, so that every page makes progress.
    private void AddLastResort(BreakState state, PageFrame frame)
    {
        var height = frame.TextArea.Height - frame.AboveNotes - frame.BelowNotes;
        var carried = _notes.CalledAbove(state.Row);
        if (carried > state.NoteRow)
        {
            var end = Math.Max(state.NoteRow + 1, _notes.FurthestAtAll(state.NoteRow, carried, height));
            _candidates.Add(new BreakCandidate(state.Row, end, Length.Zero, BreakCosts.NotesOnly));
            return;
        }

        var bottom = _fill.TopOfFirst(state.Row, IsForced(state)) + _galley.Rows[state.Row].Height;
        var called = _notes.CalledAbove(state.Row + 1);
        var noteEnd = _notes.FurthestAtAll(state.NoteRow, called, height - bottom);
        var isLate = noteEnd < called && _notes.StartOf(_notes.NoteOf(called - 1)) >= noteEnd;
        _candidates.Add(new BreakCandidate(state.Row + 1, noteEnd, bottom, isLate ? BreakCosts.NoteLate : BreakCosts.NoteSplit));
    }

    // The last few candidates, and as many before them as it takes to find one that tears nothing.
    private int FirstTried()
    {
        var first = Math.Max(0, _candidates.Count - Window);
        for (var i = first; i < _candidates.Count; i++)
        {
            if (BreakCost(_candidates[i].EndRow) < BreakCosts.TableSplit)
            {
                return first;
            }
        }

        while (first > 0 && BreakCost(_candidates[first].EndRow) >= BreakCosts.TableSplit)
        {
            first--;
        }

        return first;
    }

    private BreakState After(BreakState state, PageFrame frame, BreakCandidate candidate)
    {
        var cut = new PageCut(state.Row, candidate.EndRow, state.NoteRow, candidate.EndNoteRow);
        var free = frame.TextArea.Height - candidate.TextHeight - NoteRoom(frame, state.NoteRow, candidate.EndNoteRow);
        var isVerso = frame.Context.Side == PageSide.Verso;
        var isLast = candidate.EndRow == _end && candidate.EndNoteRow == _notes.Count;
        var missing = isLast ? 0 : Math.Max(0, (int)Math.Floor((free / _grid) + 0.05));
        var cost = state.Cost + BreakCosts.Page + candidate.Penalty;
        cost += isLast ? LastPageCost(state, candidate) : BreakCosts.Short(missing);
        cost += isLast ? 0 : BreakCost(candidate.EndRow) + HyphenCost(cut, isVerso) + CarriedCost(candidate);
        cost += isVerso || isLast || state.Page == 0 ? 0 : BreakCosts.UnevenSpread * Math.Abs(Math.Min(missing, MostCompared) - state.Short);
        return new BreakState(state, cut, state.Page + 1, isVerso ? Math.Min(missing, MostCompared) : 0, cost);
    }

    private long LastPageCost(BreakState state, BreakCandidate candidate)
    {
        var lines = (int)Math.Floor((candidate.TextHeight / _grid) + 0.5);
        return state.Page == 0 || lines >= 5 ? 0 : BreakCosts.ShortLastPage * (5 - lines);
    }

    private long HyphenCost(PageCut cut, bool isVerso)
    {
        if (cut.EndRow == cut.FirstRow || !_galley.Rows[cut.EndRow - 1].EndsInHyphen)
        {
            return 0;
        }

        return isVerso ? BreakCosts.Hyphen : BreakCosts.HyphenAtTurn;
    }

    private long CarriedCost(BreakCandidate candidate)
    {
        var carried = _notes.CalledAbove(candidate.EndRow) - candidate.EndNoteRow;
        return carried > 0 ? BreakCosts.NoteSplit + (BreakCosts.NoteLineCarried * carried) : 0;
    }

    private long BreakCost(int row) => row < _end && row > _first ? _galley.Rows[row].BreakCost : 0;

    private Length NoteRoom(PageFrame frame, int from, int to) =>
        to <= from ? Length.Zero : frame.AboveNotes + _notes.Height(from, to) + frame.BelowNotes;

    private static bool IsForced(BreakState state) => state.Page == 0;

    // Of ways that differ in nothing that matters later, the cheaper one is kept.
    private void Keep(BreakState state)
    {
        ref var ways = ref _ways[state.Row - _first];
        ways ??= [];
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i].NoteRow == state.NoteRow && ways[i].Short == state.Short && (ways[i].Page & 1) == (state.Page & 1)
                && (ways[i].Page == 0) == (state.Page == 0))
            {
                ways[i] = state.Cost < ways[i].Cost ? state : ways[i];
                return;
            }
        }

        ways.Add(state);
    }
}
