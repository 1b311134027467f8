namespace OpenSourceHistory.Review.Comparing;

/// <summary>Finds the longest run of numbers that rises (Schensted, 1961).</summary>
internal static class LongestRun
{
    /// <summary>Indices of the run's numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    public static List<int> Of(IReadOnlyList<int> numbers)
    {
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = numbers[ends[middle]] < numbers[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var run = new List<int>();
        for (var at = ends.Count > 0 ? ends[^1] : -1; at >= 0; at = before[at])
        {
            run.Add(at);
        }

        run.Reverse();
        return run;
    }
}
