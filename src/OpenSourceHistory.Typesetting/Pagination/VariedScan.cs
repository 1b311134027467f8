using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Finds the places where a page could end if paragraphs on it were set in a line fewer or more: those that stand whole on it, which move its end, and
/// the one that it cuts, which goes on in the same way on the next.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="notes">Its notes.</param>
/// <param name="step">Step of the baseline grid.</param>
internal sealed class VariedScan(FlowRun run, NoteQueue notes, Length step)
{
    // A page is set otherwise only to be full, or nearly.
    private const int MostMissing = 1;

    private readonly bool[] _mayVary = new bool[run.EndItem - run.Start.Item];
    private readonly VariantSums _sums = new();
    private List<BreakCandidate> _target = [];
    private PageFrame? _frame;
    private FloatPassing? _passed;
    private int _noteStart;

    /// <summary>Lets paragraphs be set otherwise; false where all of them may already, or none has another way.</summary>
    /// <param name="first">Index of the first item.</param>
    /// <param name="last">Index of the last.</param>
    public bool Allow(int first, int last)
    {
        var isMore = false;
        for (var item = first; item <= last; item++)
        {
            isMore |= !_mayVary[item - run.Start.Item] && run.Galley.Items[item] is ParagraphItem { IsHeading: false };
            _mayVary[item - run.Start.Item] = true;
        }

        return isMore;
    }

    /// <summary>Adds the places where a page could end so.</summary>
    /// <param name="target">Receives them.</param>
    /// <param name="start">What the page begins with.</param>
    /// <param name="isForced">True where the break in front of the page was forced.</param>
    /// <param name="frame">The page.</param>
    /// <param name="passed">A float that does not fit the page and may wait; null for none.</param>
    public void AddTo(List<BreakCandidate> target, PageState start, bool isForced, PageFrame frame, FloatPassing? passed)
    {
        if (start.Place.Item >= run.EndItem || (start.Waiting is { } item && run.Floats.IsForPage(item)))
        {
            return;
        }

        (_target, _frame, _noteStart, _passed) = (target, frame, start.NoteRow, null);
        var cursor = new PageCursor(run, start, isForced, frame.TextArea.Height, run.Floats.Due(start, frame.TextArea.Height));
        Add(cursor, start);
        if (passed is not null)
        {
            _passed = passed;
            cursor.PassOver(passed.Item);
            Add(cursor, start);
        }
    }

    private void Add(PageCursor cursor, PageState start)
    {
        _sums.Clear();
        while (cursor.MoveNext() && !cursor.IsOutOfOrder && Fits(cursor.Bottom - (step * VariantSums.Most), notes.CalledAbove(cursor.Place, cursor.Waiting)))
        {
            var isBegunHere = cursor.Row.Index != start.Place.Item || start.Place.Line == 0;
            var variants = isBegunHere ? VariantsOf(cursor.Row) : [];
            if (cursor.Row.IsLast)
            {
                _sums.Add(cursor.Row.Index, variants);
            }

            // In front of a float that is passed over, pages end as they do where it is not.
            if (IsNearlyFull(cursor) && (_passed is null || cursor.Row.Index > _passed.Item))
            {
                Offer(cursor);
                OfferCuts(cursor, variants);
            }
        }
    }

    private ValueList<Variant> VariantsOf(in LocatedRow row) => _mayVary[row.Index - run.Start.Item] ? run.Variants.Of(row.Item) : [];

    private bool Fits(Length bottom, int called) => bottom + _frame!.LeastNoteRoom(notes, _noteStart, called) <= _frame.TextArea.Height;

    // With all lines that the page can gain.
    private bool IsNearlyFull(in PageCursor cursor) =>
        cursor.Place == run.End || Free(cursor.End, notes.CalledAbove(cursor.Place, cursor.Waiting)) < step * (MostMissing + VariantSums.Most + 1);

    private Length Free(Length bottom, int called) => _frame!.TextArea.Height - bottom - _frame.NoteRoom(notes, _noteStart, called);

    private void Offer(in PageCursor cursor)
    {
        for (var lines = -VariantSums.Most; lines <= VariantSums.Most; lines++)
        {
            if (_sums.For(lines) is { } varied)
            {
                Offer(new PageState(cursor.Place, 0, cursor.Waiting), cursor.End + (step * lines), cursor.Row.Row, varied, 0);
            }
        }
    }

    // A paragraph that the page cuts in one of its variants; before it, others may be set otherwise too.
    private void OfferCuts(in PageCursor cursor, ValueList<Variant> variants)
    {
        for (var i = 0; i < variants.Count; i++)
        {
            var item = variants[i].Item;
            if (cursor.Row.IsLast || cursor.Row.Line + 1 >= item.Rows.Count)
            {
                continue;
            }

            var state = new PageState(cursor.Place with { Variant = i + 1 }, 0, cursor.Waiting);
            for (var lines = -VariantSums.Most; lines <= VariantSums.Most; lines++)
            {
                if (lines == 0 || _sums.For(lines) is not null)
                {
                    Offer(state, cursor.End + (step * lines), item.Rows[cursor.Row.Line], _sums.For(lines), variants[i].Cost);
                }
            }
        }
    }

    private void Offer(PageState end, Length bottom, GalleyRow last, VariedItems? varied, long cost)
    {
        var called = notes.CalledBefore(end);
        var noteEnd = _frame!.NoteEnd(notes, _noteStart, called, bottom);
        if (noteEnd >= 0 && _passed?.TearsBox(end.Place) != true && bottom <= _frame.TextArea.Height && (Free(bottom, called) < step * (MostMissing + 1) || end.Place == run.End))
        {
            _target.Add(new BreakCandidate(end with { NoteRow = noteEnd }, bottom, cost + (varied?.Cost ?? 0) + (_passed?.Cost ?? 0))
            {
                EndsInHyphen = last.EndsInHyphen,
                HyphenLimit = last.HyphenLimit,
                Varied = varied,
            });
        }
    }
}
