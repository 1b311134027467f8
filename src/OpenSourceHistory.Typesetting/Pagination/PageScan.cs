using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Finds the places where a page that begins at some place could end.</summary>
/// <param name="run">The run.</param>
/// <param name="notes">Its notes.</param>
/// <param name="varied">Finds how pages could end with paragraphs in a line fewer or more; null for not at all.</param>
internal sealed class PageScan(FlowRun run, NoteQueue notes, VariedScan? varied)
{
    // How far before the fullest page a break is tried: enough to pass a heading with its orphans and a long note's call.
    private const int Window = 12;

    private readonly List<BreakCandidate> _found = [];
    private readonly List<BreakCandidate> _passing = [];
    private (PageState Start, bool IsForced, PageFrame Frame)? _scanned;
    private FloatPassing? _passed;
    private int _first;

    /// <summary>The places found that are worth trying.</summary>
    public ReadOnlySpan<BreakCandidate> Found => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_found)[_first..];

    /// <summary>The end of the fullest page of paragraphs set best.</summary>
    public GalleyPlace Fullest { get; private set; }

    /// <summary>What a break costs where a page ends.</summary>
    /// <param name="end">What the next page begins with.</param>
    public long BreakCost(PageState end) =>
        end.Place == run.Start || end.Place.Item >= run.EndItem ? 0 : run.RowAt(end.Place).CostBefore;

    /// <summary>What a page ends at.</summary>
    /// <param name="end">The place where the next page begins.</param>
    public PageEnd EndOf(GalleyPlace end) => end.Line > 0 || end.Item >= run.EndItem ? PageEnd.InText
        : run.Galley.Items[end.Item] switch
        {
            { IsHeading: true } => PageEnd.AtHeading,
            ParagraphItem { IsWhole: false } => PageEnd.InText,
            _ => PageEnd.AtBlock,
        };

    /// <summary>Finds the places; ways that have got equally far have the same pages to choose from.</summary>
    /// <param name="start">What the page begins with.</param>
    /// <param name="isForced">True where the break in front of the page was forced.</param>
    /// <param name="frame">The page.</param>
    public void Find(PageState start, bool isForced, PageFrame frame)
    {
        if (_scanned is { } last && last.Start == start && last.IsForced == isForced && last.Frame.HasRoomOf(frame))
        {
            return;
        }

        (_scanned, _passed) = ((start, isForced, frame), null);
        _found.Clear();
        _passing.Clear();
        Scan(start, isForced, frame);
        if (_found.Count == 0)
        {
            AddLastResort(start, isForced, frame);
        }

        (_first, Fullest) = (FirstTried(_found), _found[^1].End.Place);
        _found.AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_passing)[FirstTried(_passing)..]);
        varied?.AddTo(_found, start, isForced, frame, _passed);
    }

    private void Scan(PageState start, bool isForced, PageFrame frame)
    {
        var (height, from) = (frame.TextArea.Height, start.NoteRow);
        AddNotesOnly(start, frame);
        var cursor = CursorAt(start, isForced, frame);
        for (var before = cursor; cursor.MoveNext() && !cursor.IsOutOfOrder && MayFollow(cursor, start); before = cursor)
        {
            var called = notes.CalledAbove(cursor.Place, cursor.Waiting);
            if (cursor.Bottom - cursor.Give + frame.LeastNoteRoom(notes, from, called) > height)
            {
                ScanBehind(before, start, frame);
                return;
            }

            var noteEnd = frame.NoteEnd(notes, from, called, cursor.End);
            if (noteEnd >= 0 && cursor.End <= height)
            {
                _found.Add(Behind(cursor, frame, from, noteEnd, 0) with { IsOfFloats = IsOfFloats(start) });
            }
            else if (cursor.Give > Length.Zero)
            {
                AddTight(cursor, frame, from, called);
            }
        }
    }

    // Spaces give what the page lacks, so that it ends at the last step of the grid.
    private void AddTight(in PageCursor cursor, PageFrame frame, int from, int called)
    {
        var least = cursor.End - cursor.Give;
        var noteEnd = frame.NoteEnd(notes, from, called, least);
        var full = noteEnd < 0 ? Length.Zero : run.Grid.RoundDown(frame.TextArea.Height - frame.NoteRoom(notes, from, noteEnd));
        if (least <= full)
        {
            _found.Add(Behind(cursor, frame, from, noteEnd, BreakCosts.Tightened) with { TextHeight = full });
        }
    }

    private PageCursor CursorAt(PageState start, bool isForced, PageFrame frame) =>
        new(run, start, isForced, frame.TextArea.Height, run.Floats.Due(start, frame.TextArea.Height));

    // Behind floats with a page of their own nothing else stands on it.
    private bool MayFollow(in PageCursor cursor, PageState start) => cursor.Part == FloatPlacement.Top || !IsOfFloats(start);

    private bool IsOfFloats(PageState start) => start.Waiting is { } item && run.Floats.IsForPage(item);

    private BreakCandidate Behind(in PageCursor cursor, PageFrame frame, int from, int noteEnd, long penalty)
    {
        var height = cursor.EndIn(frame.TextArea.Height - frame.NoteRoom(notes, from, noteEnd));
        return new(new PageState(cursor.Place, noteEnd, cursor.Waiting), height, penalty) { EndsInHyphen = cursor.Row.Row.EndsInHyphen, HyphenLimit = cursor.Row.Row.HyphenLimit };
    }

    // Where a float does not fit, the text behind it may come first, as a compositor would place it, and the float waits for the next page.
    private void ScanBehind(PageCursor cursor, PageState start, PageFrame frame)
    {
        var item = cursor.Place.Item;
        if (cursor.Waiting is not null || _found.Count == 0 || run.Galley.Items[item] is not FloatItem || new FloatPassing(run.Galley, item) is not { MayWait: true } passing)
        {
            return;
        }

        _passed = passing;
        cursor.PassOver(item);
        while (cursor.MoveNext() && !cursor.IsOutOfOrder)
        {
            var called = notes.CalledAbove(cursor.Place, cursor.Waiting);
            var room = frame.TextArea.Height - frame.NoteRoom(notes, start.NoteRow, called);
            if (cursor.Bottom > room || notes.Height(start.NoteRow, called) > frame.MostNotes)
            {
                return;
            }

            if (!passing.TearsBox(cursor.Place) && cursor.End <= room)
            {
                _passing.Add(Behind(cursor, frame, start.NoteRow, called, passing.Cost));
            }
        }
    }

    // What is left of a long note may need a page of its own.
    private void AddNotesOnly(PageState start, PageFrame frame)
    {
        var (called, from) = (notes.CalledBefore(start), start.NoteRow);
        var room = frame.TextArea.Height - frame.AboveNotes - frame.BelowNotes;
        var isAtEnd = start.Place == run.End;
        if (called > from && (isAtEnd || notes.Height(from, called) > room / 2))
        {
            var end = notes.Furthest(from, called, room);
            if (end > from)
            {
                _found.Add(new BreakCandidate(start with { NoteRow = end }, Length.Zero, isAtEnd ? 0 : BreakCosts.NotesOnly));
            }
        }
    }

    // Nothing fits by the rules: a row or a line of a note is placed all the same, so that every page makes progress.
    private void AddLastResort(PageState start, bool isForced, PageFrame frame)
    {
        var height = frame.TextArea.Height - frame.AboveNotes - frame.BelowNotes;
        var (carried, from) = (notes.CalledBefore(start), start.NoteRow);
        if (carried > from)
        {
            var end = Math.Max(from + 1, notes.FurthestAtAll(from, carried, height));
            _found.Add(new BreakCandidate(start with { NoteRow = end }, Length.Zero, BreakCosts.NotesOnly));
            return;
        }

        var cursor = new PageCursor(run, start, isForced, frame.TextArea.Height, Math.Min(1, run.Floats.Due(start, frame.TextArea.Height)));
        cursor.MoveNext();
        var called = notes.CalledAbove(cursor.Place, cursor.Waiting);
        var noteEnd = notes.FurthestAtAll(from, called, height - cursor.Bottom);

        // Every way to break the run meets this row at the top of a page and has no other choice, so that nothing is weighed here.
        _found.Add(Behind(cursor, frame, from, noteEnd, 0));
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
}
