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

    private readonly List<SetNote> _notes = [];
    private readonly List<int> _noteOf = [];
    private readonly List<int> _starts = [];
    private readonly List<Length> _ends = [Length.Zero];
    private readonly List<Length> _spaces = [];
    private readonly int[] _called;

    /// <summary>Queues the notes of a range of rows.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="first">First row.</param>
    /// <param name="end">Row behind the last.</param>
    public NoteQueue(Galley galley, int first, int end)
    {
        First = first;
        _called = new int[end - first + 1];
        for (var i = first; i < end; i++)
        {
            foreach (var note in galley.Rows[i].Notes)
            {
                Enqueue(note);
            }

            _called[i - first + 1] = _noteOf.Count;
        }
    }

    /// <summary>The galley's row that the queue begins with.</summary>
    public int First { get; }

    /// <summary>Count of rows of notes.</summary>
    public int Count => _noteOf.Count;

    /// <summary>The notes.</summary>
    public IReadOnlyList<SetNote> Notes => _notes;

    /// <summary>Rows of notes whose calls stand above a row of the galley.</summary>
    /// <param name="row">Index of the galley's row.</param>
    public int CalledAbove(int row) => _called[row - First];

    /// <summary>The note that a row belongs to.</summary>
    /// <param name="noteRow">Index in the queue.</param>
    public int NoteOf(int noteRow) => _noteOf[noteRow];

    /// <summary>First row of a note.</summary>
    /// <param name="note">Index of the note.</param>
    public int StartOf(int note) => _starts[note];

    /// <summary>Height of a stretch; the space above its first row is dropped.</summary>
    /// <param name="from">First row.</param>
    /// <param name="to">Row behind the last.</param>
    public Length Height(int from, int to) => to <= from ? Length.Zero : _ends[to] - _ends[from] - _spaces[from];

    /// <summary>Space above a row.</summary>
    /// <param name="noteRow">Index in the queue.</param>
    public Length SpaceAbove(int noteRow) => _spaces[noteRow];

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

    private void Enqueue(SetNote note)
    {
        var rows = note.Column.Rows;
        _starts.Add(_noteOf.Count);
        foreach (var row in rows)
        {
            _noteOf.Add(_notes.Count);
            _spaces.Add(row.SpaceBefore);
            _ends.Add(_ends[^1] + row.SpaceBefore + row.Height);
        }

        _notes.Add(note);
    }
}
