namespace OpenSourceHistory.Css.Selectors;

/// <summary>
/// How many of an element's children meet a condition. Selectors ask that at each of the children, so it is counted once; the element must have all
/// its children by then.
/// </summary>
/// <param name="parent">The element.</param>
public sealed class ChildCounts(IElement parent)
{
    private readonly Dictionary<string, int[]> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int[]> _matching = new(ReferenceEqualityComparer.Instance);

    /// <summary>Counts those of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>For each number of children, from none to all, how many of the first so many have it.</returns>
    internal int[] OfName(string name) =>
        _named.TryGetValue(name, out var counts) ? counts : _named[name] = Count(child => child.Name == name);

    /// <summary>Counts those that meet a condition.</summary>
    /// <param name="key">What the condition is known by.</param>
    /// <param name="holds">The condition.</param>
    /// <returns>For each number of children, from none to all, how many of the first so many meet it.</returns>
    internal int[] Of(object key, Func<IElement, bool> holds) =>
        _matching.TryGetValue(key, out var counts) ? counts : _matching[key] = Count(holds);

    private int[] Count(Func<IElement, bool> holds)
    {
        var children = parent.Children;
        var counts = new int[children.Count + 1];
        for (var i = 0; i < children.Count; i++)
        {
            counts[i + 1] = counts[i] + (holds(children[i]) ? 1 : 0);
        }

        return counts;
    }
}
