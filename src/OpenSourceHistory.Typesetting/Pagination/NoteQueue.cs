using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// The notes of a run of pages as one sequence of rows in the order of their calls. A page takes a stretch of it that begins where the
/// page before ended, so nothing overtakes and nothing is lost.
/// </summary>
internal sealed class NoteQueue
{
    // A split leaves two lines on either side; notes of three lines cannot be split so and stay whole.
    private const int LeastPart = 2;

    private readonly FlowRun _run;
    private readonly List<SetNote> _notes = [];
    private readonly List<int> _noteOf = [];
    private readonly List<int> _starts = [];
    private readonly List<Length> _ends = [Length.Zero];
    private readonly List<Length> _spaces = [];
    private readonly NoteRuns _runs;
    private bool _runsOn;
    private readonly int[] _byRows;
    private readonly int _firstRow;

    /// <summary>Queues the notes of a run.</summary>
    /// <param name="run">The run.</param>
    public NoteQueue(FlowRun run)
    {
        (_run, _runs) = (run, new NoteRuns(_notes));
        _firstRow = run.Galley.StartOf(run.Start.Item);
        _byRows = new int[run.Galley.StartOf(run.EndItem) - _firstRow + 1];
        for (var i = 0; i < _byRows.Length - 1; i++)
        {
            _byRows[i] = _noteOf.Count;
            var row = run.Galley.Rows[_firstRow + i];
            if ((row.Index, row.Line).CompareTo((run.Start.Item, run.Start.Line)) >= 0)
            {
                Enqueue(row);
            }
        }

        _byRows[^1] = _noteOf.Count;
    }

    /// <summary>Count of rows of notes.</summary>
    public int Count => _noteOf.Count;

    /// <summary>The notes.</summary>
    public IReadOnlyList<SetNote> Notes => _notes;

    /// <summary>Rows of notes whose calls stand above a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="waiting">The first float above it that waits, with its notes, or null; no call has passed one that has any.</param>
    public int CalledAbove(GalleyPlace place, int? waiting)
    {
        if (_run.Floats.FirstWithNotes(waiting, place.Item) is { } item)
        {
            place = GalleyPlace.Before(item);
        }

        var start = _run.Galley.StartOf(place.Item) - _firstRow;
        return place.Variant == 0 ? _byRows[start + place.Line] : _byRows[start] + CalledIn(place);
    }

    /// <summary>Rows of notes called before a page begins.</summary>
    /// <param name="state">What the page begins with.</param>
    public int CalledBefore(PageState state) => CalledAbove(state.Place, state.Waiting);

    /// <summary>The row of a note that stands in the queue.</summary>
    /// <param name="noteRow">Index in the queue.</param>
    public LocatedRow RowAt(int noteRow) => _notes[_noteOf[noteRow]].Column.Rows[noteRow - _starts[_noteOf[noteRow]]];

    /// <summary>The note that a row belongs to.</summary>
    /// <param name="noteRow">Index in the queue.</param>
    public int NoteOf(int noteRow) => _noteOf[noteRow];

    /// <summary>First row of a note.</summary>
    /// <param name="note">Index of the note.</param>
    public int StartOf(int note) => _starts[note];

    /// <summary>Height of a stretch; the space above its first row is dropped.</summary>
    /// <param name="from">First row.</param>
    /// <param name="to">Row behind the last.</param>
    public Length Height(int from, int to) => to <= from ? Length.Zero
        : _runsOn ? _runs.HeightOf(PlaceOf(from), PlaceBehind(to))
        : _ends[to] - _ends[from] - _spaces[from];

    /// <summary>The rows of a stretch, placed from the left edge of the notes and their top.</summary>
    /// <param name="from">First row.</param>
    /// <param name="to">Row behind the last.</param>
    public ValueList<RowStack> Stacks(int from, int to) => to <= from ? [] : ValueList.From(_runs.Of(PlaceOf(from), PlaceBehind(to)));

    /// <summary>
    /// How far a page must go at least: all notes called on it begun, all but the last of them complete, and of the last two lines,
    /// or all of it where it is too short to split.
    /// </summary>
    /// <param name="from">Where the page begins in the queue.</param>
    /// <param name="called">Rows called by the end of the page.</param>
    public int Least(int from, int called)
    {
        if (called <= from)
        {
            return from;
        }

        var start = Math.Max(from, _starts[_noteOf[called - 1]]);
        return called - start < LeastPart * 2 ? called : start + LeastPart;
    }

    /// <summary>The furthest legal end that fits a room, or -1.</summary>
    /// <param name="from">Where the page begins in the queue.</param>
    /// <param name="called">Rows called by the end of the page.</param>
    /// <param name="room">Height for the rows.</param>
    public int Furthest(int from, int called, Length room)
    {
        if (Height(from, called) <= room)
        {
            return called;
        }

        var least = Least(from, called);
        for (var end = called - LeastPart; end >= least; end--)
        {
            if (Height(from, end) <= room)
            {
                return end;
            }
        }

        return -1;
    }

    /// <summary>The furthest end that fits a room, however the notes are split.</summary>
    /// <param name="from">Where the page begins in the queue.</param>
    /// <param name="called">Rows called by the end of the page.</param>
    /// <param name="room">Height for the rows.</param>
    public int FurthestAtAll(int from, int called, Length room)
    {
        var end = from;
        while (end < called && Height(from, end + 1) <= room)
        {
            end++;
        }

        return end;
    }

    private (int Note, int Line) PlaceOf(int noteRow) => (_noteOf[noteRow], noteRow - _starts[_noteOf[noteRow]]);

    private (int Note, int Line) PlaceBehind(int noteRow) => (_noteOf[noteRow - 1], noteRow - _starts[_noteOf[noteRow - 1]]);

    // The lines of an item set in another way call the same notes, but not on the same lines.
    private int CalledIn(GalleyPlace place)
    {
        var called = 0;
        var rows = _run.RowAt(place).Item.Rows;
        for (var line = 0; line < place.Line; line++)
        {
            foreach (var note in rows[line].Notes)
            {
                called += note.Column.Rows.Count;
            }
        }

        return called;
    }

    private void Enqueue(in LocatedRow row)
    {
        foreach (var note in row.Row.Notes)
        {
            _starts.Add(_noteOf.Count);
            var margin = _notes.Count == 0 ? Length.Zero : _notes[^1].MarginBelow;
            foreach (var own in note.Column.Rows)
            {
                var space = Length.Max(own.SpaceBefore, margin);
                _noteOf.Add(_notes.Count);
                _spaces.Add(space);
                _ends.Add(_ends[^1] + space + own.Row.Height);
                margin = Length.Zero;
            }

            _notes.Add(note);
            _runsOn |= note.RunOn is not null;
        }
    }
}
