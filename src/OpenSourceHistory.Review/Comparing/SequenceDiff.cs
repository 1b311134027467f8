namespace OpenSourceHistory.Review.Comparing;

/// <summary>Finds where two sequences differ with the fewest steps (Myers, 1986).</summary>
internal static class SequenceDiff
{
    // Beyond this the two have so little in common that what is between their like ends is one difference.
    private const int MostSteps = 2000;

    /// <summary>The differences of what is alike where it is equal, in order; what lies between them is the same.</summary>
    /// <param name="old">One sequence.</param>
    /// <param name="changed">The other.</param>
    public static List<Difference> Find<T>(IEnumerable<T> old, IEnumerable<T> changed)
        where T : notnull
    {
        var keys = new Dictionary<T, int>();
        return Find([.. old.Select(Key)], [.. changed.Select(Key)]);

        int Key(T item) => keys.TryGetValue(item, out var key) ? key : keys[item] = keys.Count;
    }

    /// <summary>The differences, in order; what lies between them is the same.</summary>
    /// <param name="old">One sequence.</param>
    /// <param name="changed">The other.</param>
    public static List<Difference> Find(ReadOnlySpan<int> old, ReadOnlySpan<int> changed)
    {
        var head = old.CommonPrefixLength(changed);
        var tail = 0;
        while (tail < Math.Min(old.Length, changed.Length) - head && old[^(tail + 1)] == changed[^(tail + 1)])
        {
            tail++;
        }

        var a = old[head..^tail];
        var b = changed[head..^tail];
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length == 0 ? [] : [new Difference(head, head + a.Length, head, head + b.Length)];
        }

        return Trace(a, b) is { } steps ? Collect(steps, a.Length, b.Length, head) : [new Difference(head, head + a.Length, head, head + b.Length)];
    }

    // For each number of steps, how far each diagonal was reached.
    private static List<int[]>? Trace(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var steps = new List<int[]>();
        var reach = new int[3];
        for (var d = 0; d <= Math.Min(a.Length + b.Length, MostSteps); d++)
        {
            var next = new int[(2 * d) + 3];
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : IsDown(reach, k, d) ? At(reach, k + 1, d - 1) : At(reach, k - 1, d - 1) + 1;
                while (x < a.Length && x - k < b.Length && a[x] == b[x - k])
                {
                    x++;
                }

                next[k + d + 1] = x;
                if (k == a.Length - b.Length && x >= a.Length)
                {
                    steps.Add(next);
                    return steps;
                }
            }

            steps.Add(next);
            reach = next;
        }

        return null;
    }

    private static int At(int[] reach, int k, int d) => reach[k + d + 1];

    private static bool IsDown(int[] reach, int k, int d) => k == -d || (k != d && At(reach, k - 1, d - 1) < At(reach, k + 1, d - 1));

    private static List<Difference> Collect(List<int[]> steps, int x, int y, int offset)
    {
        var found = new List<Difference>();
        for (var d = steps.Count - 1; d > 0; d--)
        {
            var k = x - y;
            var isDown = IsDown(steps[d - 1], k, d);
            var before = isDown ? k + 1 : k - 1;
            var px = At(steps[d - 1], before, d - 1);
            var py = px - before;
            var (fx, fy) = isDown ? (px, py + 1) : (px + 1, py);
            Add(found, new Difference(px + offset, fx + offset, py + offset, fy + offset));
            (x, y) = (px, py);
        }

        found.Reverse();
        return found;
    }

    // They come from the end; those that touch are one.
    private static void Add(List<Difference> found, Difference step)
    {
        if (found.Count > 0 && found[^1].OldStart == step.OldEnd && found[^1].NewStart == step.NewEnd)
        {
            found[^1] = found[^1] with { OldStart = step.OldStart, NewStart = step.NewStart };
        }
        else
        {
            found.Add(step);
        }
    }
}
