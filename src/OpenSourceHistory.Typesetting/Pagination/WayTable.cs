namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// The ways in which a run may have been broken so far, by what their next page begins with. Ways that differ in nothing that matters later
/// are one: the cheapest.
/// </summary>
/// <param name="run">The run.</param>
internal sealed class WayTable(FlowRun run)
{
    // By row of the items as they are set best. An item set in more lines shares slots with the one behind: states are compared whole.
    private readonly List<BreakState>?[] _slots = new List<BreakState>?[run.Galley.StartOf(run.EndItem) - SlotBase(run) + 1];
    private int _slot;
    private PageState? _done;

    /// <summary>Keeps a way if none like it is cheaper.</summary>
    /// <param name="way">The way.</param>
    public void Keep(BreakState way)
    {
        var place = way.Next.Place;
        ref var ways = ref _slots[Math.Min(run.Galley.StartOf(place.Item) + place.Line - SlotBase(run), _slots.Length - 1)];
        ways ??= [];
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i].IsLike(way))
            {
                ways[i] = way.Cost < ways[i].Cost ? way : ways[i];
                return;
            }
        }

        ways.Add(way);
    }

    /// <summary>All ways that have got equally far, the next in order; null behind the last.</summary>
    public List<BreakState>? Next()
    {
        for (; _slot < _slots.Length; _slot++, _done = null)
        {
            if (NextState() is { } state)
            {
                _done = state;
                return _slots[_slot]!.FindAll(way => way.Next == state);
            }
        }

        return null;
    }

    private PageState? NextState()
    {
        PageState? next = null;
        foreach (var way in _slots[_slot] ?? [])
        {
            var isAhead = _done is not { } done || way.Next.CompareTo(done) > 0;
            next = isAhead && (next is not { } best || way.Next.CompareTo(best) < 0) ? way.Next : next;
        }

        return next;
    }

    private static int SlotBase(FlowRun run) => run.Galley.StartOf(run.Start.Item);
}
