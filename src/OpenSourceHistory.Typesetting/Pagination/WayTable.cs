using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// The ways in which a run may have been broken so far, by what their next page begins with. Ways that differ in nothing that matters later
/// are one: the cheapest.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="most">Ways that cost more are not kept.</param>
internal sealed class WayTable(FlowRun run, long most)
{
    // What the page facing theirs could make good at most.
    private static readonly long s_mostUneven = BreakCosts.Uneven(PageFoot.MostCompared);

    // By row of the items as they are set best. An item set in more lines shares slots with the one behind: states are compared whole.
    private readonly List<BreakState>?[] _slots = new List<BreakState>?[run.Galley.StartOf(run.EndItem) - SlotBase(run) + 1];
    private int _slot;
    private PageState? _done;

    /// <summary>Keeps a way, made here, if none like it is cheaper.</summary>
    /// <param name="previous">The way up to the page before; null at the run's start.</param>
    /// <param name="cut">The page that it ends with.</param>
    /// <param name="foot">How that page ends.</param>
    /// <param name="cost">Cost of all its pages.</param>
    public void Keep(BreakState? previous, in PageCut cut, PageFoot foot, long cost)
    {
        if (cost > most)
        {
            return;
        }

        var page = previous is null ? 0 : previous.Page + 1;
        var place = cut.End.Place;
        ref var ways = ref _slots[Math.Min(run.Galley.StartOf(place.Item) + place.Line - SlotBase(run), _slots.Length - 1)];
        ways ??= [];
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i].IsLike(cut.End, page, foot))
            {
                ways[i] = cost < ways[i].Cost ? new BreakState(previous, cut, page, foot, cost) : ways[i];
                return;
            }
        }

        ways.Add(new BreakState(previous, cut, page, foot, cost));
    }

    /// <summary>
    /// The ways that have got equally far, the next in order, but for those that cost more than another by all that the page facing theirs could make good;
    /// null behind the last.
    /// </summary>
    public List<BreakState>? Next()
    {
        for (; _slot < _slots.Length; _slot++, _done = null)
        {
            if (NextState() is { } state)
            {
                _done = state;
                return Promising(_slots[_slot]!, state);
            }
        }

        return null;
    }

    private static List<BreakState> Promising(List<BreakState> ways, PageState state)
    {
        Span<long> least = [long.MaxValue, long.MaxValue];
        foreach (var way in ways)
        {
            ref var cost = ref least[way.Page & 1];
            cost = way.Next == state ? Math.Min(cost, way.Cost) : cost;
        }

        var promising = new List<BreakState>(ways.Count);
        foreach (var way in ways)
        {
            if (way.Next == state && way.Cost - least[way.Page & 1] <= s_mostUneven)
            {
                promising.Add(way);
            }
        }

        return promising;
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
