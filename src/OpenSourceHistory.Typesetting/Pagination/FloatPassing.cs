using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>What may pass a float that waits for the next page.</summary>
internal sealed class FloatPassing
{
    private readonly ValueList<BoxRange> _boxes;
    private readonly FloatItem _passed;
    private readonly int _firstBehind;

    /// <summary>Looks at a float.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="item">Index of the float.</param>
    public FloatPassing(Galley galley, int item)
    {
        (_boxes, _passed) = (galley.Boxes, (FloatItem)galley.Items[item]);
        for (; _firstBehind < _boxes.Count && _boxes[_firstBehind].FirstItem <= item; _firstBehind++)
        {
            IsInBox |= _boxes[_firstBehind].LastItem >= item;
        }
    }

    /// <summary>True where a box holds the float, which does not leave it.</summary>
    public bool IsInBox { get; }

    /// <summary>
    /// True for a row that cannot: notes keep the order of their numbers, so that no call passes a float that has notes itself, and floats do not
    /// pass each other.
    /// </summary>
    /// <param name="row">A row behind the float.</param>
    public bool IsBarrier(in LocatedRow row) => row.Item is FloatItem || (row.Row.Notes.Count > 0 && _passed.HasNotes);

    /// <summary>True where the end of a page cuts a box that begins behind the float: its frame would stand around the float, too.</summary>
    /// <param name="end">The end of the page.</param>
    public bool TearsBox(GalleyPlace end)
    {
        var last = end.Line == 0 ? end.Item - 1 : end.Item;
        for (var i = _firstBehind; i < _boxes.Count && _boxes[i].FirstItem <= last; i++)
        {
            if (_boxes[i].LastItem > last || (_boxes[i].LastItem == last && end.Line > 0))
            {
                return true;
            }
        }

        return false;
    }
}
