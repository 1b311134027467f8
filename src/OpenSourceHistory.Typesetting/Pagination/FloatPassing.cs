using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>What may pass a float that waits for the next page.</summary>
internal sealed class FloatPassing
{
    private readonly ValueList<BoxRange> _boxes;
    private readonly FloatItem _passed;
    private readonly int _firstBehind;
    private readonly bool _isInBox;

    /// <summary>Looks at a float.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="item">Index of the float.</param>
    public FloatPassing(Galley galley, int item)
    {
        (_boxes, _passed, Item) = (galley.Boxes, (FloatItem)galley.Items[item], item);
        for (; _firstBehind < _boxes.Count && _boxes[_firstBehind].FirstItem <= item; _firstBehind++)
        {
            _isInBox |= _boxes[_firstBehind].LastItem >= item;
        }
    }

    /// <summary>Index of the float.</summary>
    public int Item { get; }

    /// <summary>True where the float may wait: it does not leave a box that holds it, unless it is to.</summary>
    public bool MayWait => !_isInBox || _passed.Placement != FloatPlacement.Here;

    /// <summary>What it costs that it waits.</summary>
    public long Cost => _passed.Placement == FloatPlacement.Here ? BreakCosts.FloatMoved : BreakCosts.FloatWaits;

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
