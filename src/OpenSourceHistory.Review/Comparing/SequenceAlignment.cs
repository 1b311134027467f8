namespace OpenSourceHistory.Review.Comparing;

/// <summary>Finds the pairs of two rows that are most alike together, without changing their order (Needleman and Wunsch, 1970).</summary>
internal static class SequenceAlignment
{
    /// <summary>The pairs, in order.</summary>
    /// <param name="olds">Number of the one row.</param>
    /// <param name="news">Number of the other.</param>
    /// <param name="gain">How much a pair is worth; 0 for what cannot be one.</param>
    public static List<(int Old, int New)> Of(int olds, int news, Func<int, int, double> gain)
    {
        var score = new double[olds + 1, news + 1];
        for (var a = olds - 1; a >= 0; a--)
        {
            for (var b = news - 1; b >= 0; b--)
            {
                score[a, b] = Math.Max(Math.Max(score[a + 1, b], score[a, b + 1]), score[a + 1, b + 1] + gain(a, b));
            }
        }

        var pairs = new List<(int Old, int New)>();
        for (var (a, b) = (0, 0); a < olds && b < news;)
        {
            var worth = gain(a, b);
            if (worth > 0 && score[a, b] <= score[a + 1, b + 1] + worth)
            {
                pairs.Add((a++, b++));
            }
            else if (score[a + 1, b] >= score[a, b + 1])
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        return pairs;
    }

    /// <summary>The pairs, and in gaps between them that are as long on both sides, those of the same place.</summary>
    /// <param name="olds">Number of the one row.</param>
    /// <param name="news">Number of the other.</param>
    /// <param name="gain">How much a pair is worth; 0 for what cannot be one.</param>
    public static List<(int Old, int New)> OfAll(int olds, int news, Func<int, int, double> gain)
    {
        var all = new List<(int Old, int New)>();
        var (a, b) = (0, 0);
        foreach (var (i, j) in Of(olds, news, gain).Append((olds, news)))
        {
            for (; i - a == j - b && a < i; a++, b++)
            {
                all.Add((a, b));
            }

            if (i < olds)
            {
                all.Add((i, j));
            }

            (a, b) = (i + 1, j + 1);
        }

        return all;
    }
}
