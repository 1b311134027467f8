using System.Globalization;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Numbers of pages as people write them.</summary>
internal static class PageNumbers
{
    private const int MostRanges = 6;

    /// <summary>The numbers, those that follow each other as a range: 1, 3-5; the first of them where there are many.</summary>
    /// <param name="pages">The numbers, ascending.</param>
    public static string Of(ValueList<int> pages)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (ranges.Count > 0 && ranges[^1].Last == page - 1)
            {
                ranges[^1] = (ranges[^1].First, page);
            }
            else
            {
                ranges.Add((page, page));
            }
        }

        var shown = ranges.Take(MostRanges).Select(r => r.First == r.Last ? Number(r.First) : $"{Number(r.First)}-{Number(r.Last)}");
        return string.Join(", ", shown) + (ranges.Count > MostRanges ? " and more" : string.Empty);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
