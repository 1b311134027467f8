namespace OpenSourceHistory.Styles.Counters;

/// <summary>Values of all counters at a place of the book; for each, those of its nested scopes from the outermost to the innermost.</summary>
/// <param name="values">Values by name.</param>
internal sealed class CounterSnapshot(IReadOnlyDictionary<string, int[]> values)
{
    private static readonly int[] s_none = [0];

    /// <summary>No counters.</summary>
    public static CounterSnapshot Empty { get; } = new(new Dictionary<string, int[]>(StringComparer.Ordinal));

    /// <summary>The innermost value; 0 where the counter does not exist.</summary>
    /// <param name="name">Name of the counter.</param>
    public int ValueOf(string name) => AllOf(name)[^1];

    /// <summary>The values of all scopes; a single 0 where the counter does not exist.</summary>
    /// <param name="name">Name of the counter.</param>
    public IReadOnlyList<int> ScopesOf(string name) => AllOf(name);

    private int[] AllOf(string name) => values.TryGetValue(name, out var all) && all.Length > 0 ? all : s_none;
}
