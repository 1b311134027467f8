namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Figures of many values.</summary>
internal static class Statistics
{
    /// <summary>The value in the middle; 0 of none.</summary>
    /// <param name="values">The values.</param>
    public static double Median(IEnumerable<double> values)
    {
        List<double> sorted = [.. values.Order()];
        var middle = sorted.Count / 2;
        return sorted.Count == 0 ? 0 : sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The value below which a share of all lies; 0 of none.</summary>
    /// <param name="values">The values.</param>
    /// <param name="share">The share, 0 to 1.</param>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        List<double> sorted = [.. values.Order()];
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }

    /// <summary>The most frequent value, in steps, as the median of those around it; 0 of none.</summary>
    /// <param name="values">The values.</param>
    /// <param name="step">Width of a step.</param>
    public static double Mode(IReadOnlyCollection<double> values, double step)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        var counts = values.CountBy(value => (int)Math.Round(value / step)).ToDictionary();
        var most = counts.Keys.MaxBy(key => counts[key] + ((counts.GetValueOrDefault(key - 1) + counts.GetValueOrDefault(key + 1)) / 2.0));
        return Median(values.Where(value => Math.Abs(value - (most * step)) <= step));
    }
}
