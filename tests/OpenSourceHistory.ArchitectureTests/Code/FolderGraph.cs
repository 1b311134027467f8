namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>Which folder depends on which.</summary>
internal static class FolderGraph
{
    /// <summary>The groups of folders each of which can be reached from every other of its group, sorted by name.</summary>
    /// <param name="steps">Folders, and others that they depend on.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Knots(IEnumerable<(string From, string To)> steps)
    {
        var next = steps.Where(s => s.From != s.To).ToLookup(s => s.From, s => s.To);
        var reached = next.Select(g => g.Key).ToDictionary(f => f, f => ReachedFrom(f, next));
        return
        [
            .. reached.Where(r => r.Value.Contains(r.Key))
                .Select(r => r.Value.Where(f => reached.TryGetValue(f, out var back) && back.Contains(r.Key)).Order(StringComparer.Ordinal).ToList())
                .DistinctBy(knot => knot[0]),
        ];
    }

    private static HashSet<string> ReachedFrom(string folder, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(next[folder]);
        while (waiting.TryPop(out var at))
        {
            if (reached.Add(at))
            {
                foreach (var further in next[at])
                {
                    waiting.Push(further);
                }
            }
        }

        return reached;
    }
}
