namespace OpenSourceHistory.Styles.Counters;

/// <summary>
/// Counters while the book is walked in document order (CSS Lists 3, section 4.4). A counter lives among the siblings of the element
/// that made it and below them; the footnote counter exists from the start, as GCPM 3 says.
/// </summary>
internal sealed class CounterScopes
{
    private readonly Dictionary<string, List<int>> _values = new(StringComparer.Ordinal) { ["footnote"] = [0] };
    private readonly Stack<HashSet<string>> _scopes = new([new HashSet<string>(StringComparer.Ordinal)]);
    private CounterSnapshot? _snapshot;

    /// <summary>Goes down among the children of an element.</summary>
    public void Enter() => _scopes.Push(new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Comes back up; counters made there are gone.</summary>
    public void Leave()
    {
        foreach (var name in _scopes.Pop())
        {
            var values = _values[name];
            values.RemoveAt(values.Count - 1);
            _snapshot = null;
        }
    }

    /// <summary>Makes the changes of an element or pseudo-element. The page counter is the pages' own.</summary>
    /// <param name="style">Its style.</param>
    public void Apply(ComputedStyle style)
    {
        foreach (var (name, value) in style.CounterReset)
        {
            if (name is not ("page" or "pages"))
            {
                Reset(name, value);
            }
        }

        foreach (var (name, value) in style.CounterIncrement)
        {
            Change(name, old => old + value);
        }

        foreach (var (name, value) in style.CounterSet)
        {
            Change(name, _ => value);
        }
    }

    /// <summary>Makes a counter, or sets it anew among the siblings that have it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Reset(string name, int value)
    {
        var values = ValuesOf(name);
        if (!_scopes.Peek().Add(name))
        {
            values.RemoveAt(values.Count - 1);
        }

        values.Add(value);
        _snapshot = null;
    }

    /// <summary>Adds to a counter, which is made where it does not exist.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="step">What is added.</param>
    public void Increment(string name, int step) => Change(name, old => old + step);

    /// <summary>The counters as they are now.</summary>
    public CounterSnapshot Snapshot() => _snapshot ??= new CounterSnapshot(
        _values.Where(v => v.Value.Count > 0).ToDictionary(v => v.Key, v => v.Value.ToArray(), StringComparer.Ordinal));

    private void Change(string name, Func<int, int> change)
    {
        var values = ValuesOf(name);
        if (values.Count == 0)
        {
            Reset(name, 0);
        }

        values[^1] = change(values[^1]);
        _snapshot = null;
    }

    private List<int> ValuesOf(string name)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _values[name] = values = [];
        }

        return values;
    }
}
