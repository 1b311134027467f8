namespace OpenSourceHistory.Core.Diagnostics;

/// <summary>Finds what a misspelt name was probably meant to be, for hints.</summary>
public static class NearestName
{
    /// <summary>The candidate with the smallest edit distance, if it is near enough to be a misspelling.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <returns>The candidate, or null where none lies within a third of the name's length (at least 2).</returns>
    public static string? Find(string name, IEnumerable<string> candidates) => Find(name, candidates, Math.Max(2, name.Length / 3));

    /// <summary>The candidate with the smallest edit distance.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="limit">The greatest distance.</param>
    /// <returns>The candidate, or null where none lies within the limit.</returns>
    public static string? Find(string name, IEnumerable<string> candidates, int limit)
    {
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var distance = Math.Abs(candidate.Length - name.Length) > limit ? int.MaxValue : Distance(name, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    // Levenshtein's distance, one row at a time; case counts half, so it is compared without case.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
