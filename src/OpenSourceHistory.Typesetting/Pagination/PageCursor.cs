using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Places rows on a page: floats that have waited, then the flow from the top down; repeated table heads, dropped margins, the baseline grid. Floats
/// for the top or the foot of the page are set aside where the flow comes to them, and make the page fuller. Rows of columns stand beside each other in
/// a band, which each of them makes higher or not; where columns are filled one after the other, what follows stands below the fullest.
/// </summary>
internal struct PageCursor
{
    private readonly FlowRun _run;
    private readonly bool _isForced;
    private readonly Length _half;
    private int? _passed;
    private GalleyPlace _cut;
    private VariedItems? _varied;
    private int _due;
    private bool _hasFlow;
    private bool _isBehindPassed;
    private bool _hasFloatInFlow;
    private Length _flowBottom;
    private (ColumnsItem Columns, int First, int End, Length Least)? _filled;
    private Length _give;

    /// <summary>Begins a page.</summary>
    /// <param name="run">The run.</param>
    /// <param name="state">What the page begins with.</param>
    /// <param name="isForced">True where the break in front of the page was forced, so that space above its first row is kept.</param>
    /// <param name="height">Height of the page.</param>
    /// <param name="due">How many of the floats that wait stand on the page.</param>
    public PageCursor(FlowRun run, PageState state, bool isForced, Length height, int due)
    {
        (_run, _isForced, _half, _due) = (run, isForced, height / 2, due);
        (Place, Waiting) = (state.Place, state.Waiting);
        PassFloats();
    }

    /// <summary>The row at hand; in columns, the last row of the band at hand.</summary>
    public LocatedRow Row { get; private set; }

    /// <summary>Where it stands: a float at the head or the foot of the page, or the flow.</summary>
    public FloatPlacement Part { get; private set; }

    /// <summary>Index of the first row of the band at hand in its item; of the row at hand where that stands in no columns.</summary>
    public int FirstLine { get; private set; }

    /// <summary>Its top, from the top of the part of the page that it stands in.</summary>
    public Length Top { get; private set; }

    /// <summary>Its height.</summary>
    public Length Height { get; private set; }

    /// <summary>Height of the floats at the head of the page.</summary>
    public Length Head { get; private set; }

    /// <summary>Height of the floats at its foot.</summary>
    public Length Foot { get; private set; }

    /// <summary>Height of all that stands on the page so far.</summary>
    public readonly Length Bottom => Head + _flowBottom + Foot;

    /// <summary>Height of the page if it ended with the row: with what is set again below a table that goes on, and with the edges of boxes that do.</summary>
    public readonly Length End => Bottom + (Row.IsLast ? Length.Zero : Row.Item.RoomBelow(Row.Line)) + (_hasFlow ? _run.ClonedAt(Place).Below : Length.Zero);

    /// <summary>Height of the page if it ended with the row and columns at its end took what it has room for.</summary>
    /// <param name="room">Height that the page has for text.</param>
    public readonly Length EndIn(Length room) => _filled is var (columns, first, end, least)
        ? End - least + columns.FilledHeight(first, end, least, room - End + least)
        : End;

    /// <summary>What the spaces below the last text on the grid may give, where floats stand at the foot of the page: nothing.</summary>
    public readonly Length Give => Foot > Length.Zero ? Length.Zero : _give;

    /// <summary>The place behind it.</summary>
    public GalleyPlace Place { get; private set; }

    /// <summary>The first of the floats that wait: of those from the page before, and behind one that is passed over.</summary>
    public int? Waiting { get; private set; }

    /// <summary>True where a call would pass a float that waits with notes of its own, so that notes would leave their order.</summary>
    public readonly bool IsOutOfOrder => Part == FloatPlacement.Here && Row.Row.Notes.Count > 0 && _run.Floats.FirstWithNotes(Waiting, Row.Index) is not null;

    /// <summary>True where rows are left before a page's end.</summary>
    /// <param name="end">What the next page begins with.</param>
    public readonly bool IsBefore(PageState end) => _due > 0 || Place.CompareTo(end.Place) < 0;

    /// <summary>Lets a float wait for the next page.</summary>
    /// <param name="item">Index of its item, in front of which the cursor stands or which is still to come.</param>
    public void PassOver(int item)
    {
        _passed = item;
        PassFloats();
    }

    /// <summary>Sets items in other ways than the best.</summary>
    /// <param name="varied">Items that stand whole on the page; null for none.</param>
    /// <param name="end">The place where the page ends: how an item that it cuts is set.</param>
    public void Vary(VariedItems? varied, GalleyPlace end) => (_varied, _cut) = (varied, end);

    /// <summary>Goes on to the next row; false behind the run's last.</summary>
    public bool MoveNext()
    {
        if (_due > 0)
        {
            PlaceWaiting(Waiting!.Value);
            return true;
        }

        if (Place.Item >= _run.EndItem)
        {
            return false;
        }

        if (Place.Line == 0 && (_varied is not null || _cut.Variant > 0))
        {
            Place = Place with { Variant = Place.Item == _cut.Item ? _cut.Variant : VariedItems.VariantOf(_varied, Place.Item) };
        }

        MoveTo(_run.RowAt(Place));
        PassFloats();
        return true;
    }

    private void MoveTo(in LocatedRow row)
    {
        if (row.Item is FloatItem { Placement: not FloatPlacement.Here } aside)
        {
            SetAside(row, PartOf(aside), aside.Margins);
        }
        else if (row.Item is ColumnsItem columns && row.Line > 0 && _hasFlow && Row.Index == row.Index)
        {
            Height = columns.BandHeight(FirstLine, row.Line + 1, Height);
            _flowBottom = Top + Height;
            Row = row;
            _filled = columns.Filled is null ? null : (columns, FirstLine, row.Line + 1, Height);
        }
        else
        {
            PutFlow(row);
        }

        Place = Place.Behind(row);
    }

    private void PlaceWaiting(int item)
    {
        var own = _run.Floats.Of(item);
        var below = own.Placement != FloatPlacement.Here ? own.Margins.Below
            : item + 1 < _run.EndItem ? _run.SpaceAbove(GalleyPlace.Before(item + 1)) : Length.Zero;
        var above = own.Placement == FloatPlacement.Here ? own.Opening.SpaceBefore : own.Margins.Above;
        SetAside(_run.RowAt(GalleyPlace.Before(item)), own.Placement == FloatPlacement.Bottom || Foot > Length.Zero ? FloatPlacement.Bottom : FloatPlacement.Top, (above, below));
        var next = _run.Floats.Next(item + 1);
        (Waiting, _due) = (next < Place.Item ? next : null, _due - 1);
    }

    // Floats keep their order on the page: none stands above one that comes before it, and none that is cited behind the flow's last half at its top.
    private readonly FloatPlacement PartOf(FloatItem own) => own.Placement switch
    {
        FloatPlacement.TopBottom => MayStandAtTop && Head + _flowBottom <= _half ? FloatPlacement.Top : FloatPlacement.Bottom,
        var placement => placement,
    };

    private readonly bool MayStandAtTop => !_hasFloatInFlow && Foot == Length.Zero && !(_isForced && _hasFlow && _run.BeginsWithHeading);

    // What must not stand on this page, or behind others that wait, waits too.
    private void PassFloats()
    {
        while (Place is { Line: 0 } && Place.Item < _run.EndItem && _run.Galley.Items[Place.Item] is FloatItem own && MustWait(own))
        {
            _isBehindPassed |= own.Placement == FloatPlacement.Here;
            (Waiting, Place) = (Waiting ?? Place.Item, GalleyPlace.Before(Place.Item + 1));
        }
    }

    private readonly bool MustWait(FloatItem own) => Waiting is not null || Place.Item == _passed || own.Placement switch
    {
        FloatPlacement.Page => true,
        FloatPlacement.Top => !MayStandAtTop,
        FloatPlacement.Here => Foot > Length.Zero,
        _ => false,
    };

    private void SetAside(in LocatedRow row, FloatPlacement part, (Length Above, Length Below) margins)
    {
        (Row, FirstLine, Part, Height) = (row, 0, part, row.Row.Height);
        if (part == FloatPlacement.Top)
        {
            Top = Head;
            Head = _run.Grid.RoundUp(Head + Height + margins.Below);
        }
        else
        {
            Top = Foot + margins.Above;
            Foot = Top + Height;
        }
    }

    // What begins the flow on a page may be the rest of a table or of an entry.
    private void PutFlow(in LocatedRow row)
    {
        _flowBottom += _filled is var (filled, first, end, least) ? filled.FullHeight(first, end, least) - least : Length.Zero;
        var isRest = !_hasFlow && (row.Line > 0 || row.Head is not null);
        var space = _isBehindPassed && (_hasFlow || _isForced) ? row.Item.Opening.SpaceWithoutFloat
            : _hasFlow || _isForced ? _run.SpaceAbove(Place)
            : Length.Zero;
        _give = row.Row.IsOnGrid ? Length.Zero : _hasFlow && row.Line == 0 ? _give + Length.Max(Length.Zero, Length.Min(space, row.Item.Opening.Feather.Shrink)) : _give;
        space += isRest ? row.Head?.Height ?? Length.Zero : Length.Zero;
        space += _hasFlow ? Length.Zero : _run.ClonedAt(Place).Above;
        Top = _run.Grid.Snap(row.Row, _flowBottom + space);
        Height = (isRest ? row.Item.RoomAbove(row.Line) : Length.Zero) + (row.Item is ColumnsItem columns ? columns.BandHeight(row.Line) : row.Row.Height);
        (Row, FirstLine, Part, _flowBottom) = (row, row.Line, FloatPlacement.Here, Top + Height);
        _filled = row.Item is ColumnsItem { Filled: not null } begun ? (begun, row.Line, row.Line + 1, Height) : null;
        (_hasFlow, _isBehindPassed, _hasFloatInFlow) = (true, false, _hasFloatInFlow || row.Item is FloatItem);
    }
}
