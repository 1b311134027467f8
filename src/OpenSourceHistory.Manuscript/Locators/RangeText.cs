using System.Globalization;

namespace OpenSourceHistory.Manuscript.Locators;

/// <summary>How the second number of a range is cut short (Chicago Manual of Style, 17th edition, 9.61).</summary>
internal static class RangeText
{
    private const int Hundred = 100;
    private const int Ten = 10;

    /// <summary>
    /// The later number of a range of arabic numbers: in full behind a number below 100 or a multiple of 100 (3–10, 100–104); the changed part alone
    /// behind 101 to 109, 201 to 209 and so on (101–8); else two figures or as many as change (321–28, 498–532, 1496–500).
    /// </summary>
    /// <param name="first">The first number.</param>
    /// <param name="last">The later number.</param>
    public static string Abbreviate(int first, int last)
    {
        var full = last.ToString(CultureInfo.InvariantCulture);
        var before = first.ToString(CultureInfo.InvariantCulture);
        if (first < Hundred || first % Hundred == 0 || before.Length != full.Length)
        {
            return full;
        }

        var same = 0;
        while (same < full.Length && full[same] == before[same])
        {
            same++;
        }

        var changed = full.Length - same;
        return full[^(first % Hundred < Ten ? Math.Max(1, changed) : Math.Max(2, changed))..];
    }
}
