using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>The floats of a galley. They keep their order: those that wait are all between the first that does and the place that pages have got to.</summary>
internal sealed class FloatTable
{
    private readonly ValueList<GalleyItem> _items;
    private readonly int[] _next;

    /// <summary>Finds the floats.</summary>
    /// <param name="items">The items of the galley.</param>
    public FloatTable(ValueList<GalleyItem> items)
    {
        (_items, _next) = (items, new int[items.Count + 1]);
        _next[^1] = items.Count;
        for (var item = items.Count - 1; item >= 0; item--)
        {
            _next[item] = items[item] is FloatItem ? item : _next[item + 1];
        }
    }

    /// <summary>A float.</summary>
    /// <param name="item">Index of its item.</param>
    public FloatItem Of(int item) => (FloatItem)_items[item];

    /// <summary>Index of the first float from an item on; the count of items where there is none.</summary>
    /// <param name="item">Index of the item.</param>
    public int Next(int item) => _next[item];

    /// <summary>What the first page of a run begins with: floats that are to have a page of their own, where the run begins with them.</summary>
    /// <param name="start">Start of the run.</param>
    /// <param name="end">Item behind its last.</param>
    public PageState Begin(GalleyPlace start, int end)
    {
        var first = start.Item;
        if (Next(first) != first || !IsForPage(first))
        {
            return new PageState(start, 0, null);
        }

        var item = first;
        while (item < end && Next(item) == item)
        {
            item++;
        }

        return new PageState(GalleyPlace.Before(item), 0, first);
    }

    /// <summary>Count of the floats from one on that stand in front of an item.</summary>
    /// <param name="first">Index of the first float; null for none.</param>
    /// <param name="end">Index of the item.</param>
    public int Count(int? first, int end)
    {
        var count = 0;
        for (var item = first ?? end; item < end; item = Next(item + 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>The first of the floats that wait in which notes are called; null where none is.</summary>
    /// <param name="waiting">The first that waits; null for none.</param>
    /// <param name="end">Item in front of which they stand.</param>
    public int? FirstWithNotes(int? waiting, int end)
    {
        for (var item = waiting ?? end; item < end; item = Next(item + 1))
        {
            if (Of(item).HasNotes)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>How many of the floats that wait stand on a page: as many as fit, in their order, and at least one; those for a page of floats with no others.</summary>
    /// <param name="state">What the page begins with.</param>
    /// <param name="height">Height of the page.</param>
    public int Due(PageState state, Length height)
    {
        var (count, used, isAtFoot) = (0, Length.Zero, false);
        for (var item = state.Waiting ?? state.Place.Item; item < state.Place.Item; item = Next(item + 1))
        {
            var own = Of(item);
            used += own.Height + (count == 0 ? Length.Zero : own.Margins.Above);
            var isOther = (own.Placement == FloatPlacement.Page) != IsForPage(state.Waiting!.Value);
            if (count > 0 && (used > height || isOther || (isAtFoot && own.Placement is FloatPlacement.Top or FloatPlacement.Here)))
            {
                break;
            }

            (count, isAtFoot, used) = (count + 1, isAtFoot || own.Placement == FloatPlacement.Bottom, used + own.Margins.Below);
        }

        return count;
    }

    /// <summary>True for a float that stands on a page of floats.</summary>
    /// <param name="item">Index of its item.</param>
    public bool IsForPage(int item) => Of(item).Placement == FloatPlacement.Page;
}
