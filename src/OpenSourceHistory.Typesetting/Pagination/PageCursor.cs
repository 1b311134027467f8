using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Places rows on a page from the top down: a float that has waited, then the flow; repeated table heads, dropped margins, the baseline grid.
/// Rows of columns stand beside each other in a band, which each of them makes higher or not.
/// </summary>
internal struct PageCursor
{
    private readonly FlowRun _run;
    private readonly bool _isForced;
    private int? _passed;
    private GalleyPlace _cut;
    private VariedItems? _varied;
    private bool _hasRow;
    private bool _hasFlow;
    private bool _isFloatDue;
    private int _above;
    private bool _isBehindPassed;
    private Length _height;

    /// <summary>Begins a page.</summary>
    /// <param name="run">The run.</param>
    /// <param name="state">What the page begins with.</param>
    /// <param name="isForced">True where the break in front of the page was forced, so that space above its first row is kept.</param>
    public PageCursor(FlowRun run, PageState state, bool isForced)
    {
        (_run, _isForced) = (run, isForced);
        (Place, Waiting, _isFloatDue, _above) = (state.Place, state.Waiting, state.Waiting is not null, -1);
    }

    /// <summary>The row at hand; in columns, the last row of the band at hand.</summary>
    public LocatedRow Row { get; private set; }

    /// <summary>Index of the first row of the band at hand in its item; of the row at hand where that stands in no columns.</summary>
    public int FirstLine { get; private set; }

    /// <summary>Its top, from the top of the text block.</summary>
    public Length Top { get; private set; }

    /// <summary>Its bottom.</summary>
    public readonly Length Bottom => Top + _height;

    /// <summary>Where a page would end with it: behind what is set again below a table that goes on.</summary>
    public readonly Length End => Row.IsLast ? Bottom : Bottom + Row.Item.RoomBelow(Row.Line);

    /// <summary>The place behind it.</summary>
    public GalleyPlace Place { get; private set; }

    /// <summary>The float that waits: at first one from the page before, behind one that is passed over, that.</summary>
    public int? Waiting { get; private set; }

    /// <summary>True where rows are left before a page's end.</summary>
    /// <param name="end">What the next page begins with.</param>
    public readonly bool IsBefore(PageState end) => (_isFloatDue && Waiting != end.Waiting) || Place.CompareTo(end.Place) < 0;

    /// <summary>Lets a float wait for the next page.</summary>
    /// <param name="item">Index of its item, in front of which the cursor stands or which is still to come.</param>
    public void PassOver(int item) => _passed = item;

    /// <summary>Sets items in other ways than the best.</summary>
    /// <param name="varied">Items that stand whole on the page; null for none.</param>
    /// <param name="end">The place where the page ends: how an item that it cuts is set.</param>
    public void Vary(VariedItems? varied, GalleyPlace end) => (_varied, _cut) = (varied, end);

    /// <summary>Goes on to the next row; false behind the run's last.</summary>
    public bool MoveNext()
    {
        if (_isFloatDue)
        {
            _above = Waiting!.Value;
            Put(_run.RowAt(GalleyPlace.Before(_above)), Length.Zero, Length.Zero);
            (Waiting, _isFloatDue) = (null, false);
            return true;
        }

        if (Place.Item == _passed)
        {
            (Place, Waiting, _isBehindPassed) = (GalleyPlace.Before(Place.Item + 1), _passed, true);
        }

        if (Place.Item >= _run.EndItem)
        {
            return false;
        }

        if (Place.Line == 0 && (_varied is not null || _cut.Variant > 0))
        {
            Place = Place with { Variant = Place.Item == _cut.Item ? _cut.Variant : VariedItems.VariantOf(_varied, Place.Item) };
        }

        var row = _run.RowAt(Place);
        if (row.Item is ColumnsItem columns && row.Line > 0 && _hasRow && Row.Index == row.Index)
        {
            _height = columns.BandHeight(FirstLine, row.Line + 1, _height);
            (Row, Place) = (row, Place.Behind(row));
            return true;
        }

        PutFlow(row);
        return true;
    }

    private readonly Length SpaceAbove(in LocatedRow row) => _above >= 0 ? SpaceBelow(_above)
        : _isBehindPassed ? row.Item.Opening.SpaceWithoutFloat
        : _run.SpaceAbove(Place);

    // The margin below a float goes with it.
    private readonly Length SpaceBelow(int item) => _run.SpaceAbove(GalleyPlace.Before(item + 1));

    // What begins the flow on a page may be the rest of a table.
    private void PutFlow(in LocatedRow row)
    {
        var isRest = !_hasFlow && row.Line > 0;
        var space = _hasRow || _isForced ? SpaceAbove(row) : Length.Zero;
        Put(row, isRest ? space + (row.Head?.Height ?? Length.Zero) : space, isRest ? row.Item.RoomAbove(row.Line) : Length.Zero);
        (Place, _above, _isBehindPassed, _hasFlow) = (Place.Behind(row), -1, false, true);
    }

    private void Put(in LocatedRow row, Length space, Length room)
    {
        Top = _run.Grid.Snap(row.Row, Bottom + space);
        (Row, FirstLine, _hasRow) = (row, row.Line, true);
        _height = room + (row.Item is ColumnsItem columns ? columns.BandHeight(row.Line) : row.Row.Height);
    }
}
