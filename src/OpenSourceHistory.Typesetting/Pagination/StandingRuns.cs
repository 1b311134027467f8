using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Runs whose pages are known: what a later pass over a book, or a later typesetting of it, has in the same way is not broken again.</summary>
internal sealed class StandingRuns
{
    private Dictionary<GalleyItem, List<StandingRun>> _known = new(ReferenceEqualityComparer.Instance);
    private Dictionary<GalleyItem, List<StandingRun>> _before = [];

    /// <summary>A run that holds; null where it is to be broken.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="frames">The frame of each of its pages, counted from zero.</param>
    public StandingRun? Find(ReadOnlySpan<GalleyItem> items, Func<int, PageFrame> frames)
    {
        foreach (var run in _known.GetValueOrDefault(items[0], []))
        {
            if (run.Holds(items, frames))
            {
                return run;
            }
        }

        foreach (var run in _before.GetValueOrDefault(items[0], []))
        {
            if (run.Holds(items, frames))
            {
                Keep(run);
                return run;
            }
        }

        return null;
    }

    /// <summary>The runs that the typesetting at hand has of some items.</summary>
    /// <param name="items">The items.</param>
    public IEnumerable<StandingRun> Of(ReadOnlySpan<GalleyItem> items)
    {
        var found = new List<StandingRun>();
        foreach (var run in _known.GetValueOrDefault(items[0], []))
        {
            if (run.HasItems(items))
            {
                found.Add(run);
            }
        }

        return found;
    }

    /// <summary>Keeps a run.</summary>
    /// <param name="run">The run.</param>
    public void Keep(StandingRun run)
    {
        var first = run.Items.Span[0];
        if (!_known.TryGetValue(first, out var runs))
        {
            _known[first] = runs = [];
        }

        runs.Add(run);
    }

    /// <summary>Begins another typesetting: of what was known, what it does not ask for is forgotten with the next.</summary>
    public void Turn() => (_before, _known) = (_known, new(ReferenceEqualityComparer.Instance));
}
