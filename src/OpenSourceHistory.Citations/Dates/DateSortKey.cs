using System.Globalization;
using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Dates;

/// <summary>Dates as text that sorts.</summary>
internal static class DateSortKey
{
    /// <summary>Year, month and day in fixed figures, those before Christ first; then the end of a range.</summary>
    public static string Of(SourceDate date) =>
        date.Start is { } start ? Of(start) + (date.End is { } end ? "-" + Of(end) : string.Empty) : date.Literal ?? string.Empty;

    private static string Of(DateParts parts)
    {
        var month = parts.Month == 0 && parts.Season > 0 ? 12 + parts.Season : parts.Month;
        var (era, year) = parts.Year < 0 ? ('A', 100000 + parts.Year) : ('B', parts.Year);
        return string.Create(CultureInfo.InvariantCulture, $"{era}{year:000000}{month:00}{parts.Day:00}");
    }
}
