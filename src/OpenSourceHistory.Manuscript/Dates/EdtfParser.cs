using System.Globalization;

namespace OpenSourceHistory.Manuscript.Dates;

/// <summary>
/// Parses dates of the Extended Date/Time Format (ISO 8601-2), levels 0 and 1, as far as histories need them: year, month, day, season,
/// intervals of these, and <c>~</c> behind an approximate date.
/// </summary>
public static class EdtfParser
{
    /// <summary>How dates are written, for hints.</summary>
    public const string Hint = "Write dates as 2008, 2013-05, 2019-05-15, 1994-22 (summer; spring is 21, winter 24), 1990~ (about) or 2019-12-31/2020-09";

    /// <summary>Parses a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">What is wrong with it, without the text itself; null where nothing is.</param>
    /// <returns>The date, or null.</returns>
    public static EventDate? Parse(string text, out string? fault)
    {
        var parts = text.Trim().Split('/');
        if (parts.Length > 2)
        {
            fault = "it has more than two dates";
            return null;
        }

        var start = ParseDate(parts[0], out fault);
        var end = parts.Length == 2 && fault is null ? ParseDate(parts[1], out fault) : null;
        if (start is null || (parts.Length == 2 && end is null))
        {
            return null;
        }

        if (end is not null && end.LastDay < start.FirstDay)
        {
            fault = "it ends before it begins";
            return null;
        }

        return new EventDate(start, end);
    }

    private static EdtfDate? ParseDate(string text, out string? fault)
    {
        var isCirca = text.EndsWith('~');
        var parts = (isCirca ? text[..^1] : text).Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !parts.All(IsNumber) || parts.Skip(1).Any(p => p.Length != 2))
        {
            fault = text is ".." or "" ? "an interval has two dates" : "it is not of the form year-month-day";
            return null;
        }

        var numbers = Array.ConvertAll(parts, p => int.Parse(p, CultureInfo.InvariantCulture));
        fault = FaultOf(numbers);
        return fault is null ? new EdtfDate(numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2)) { IsCirca = isCirca } : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static string? FaultOf(int[] numbers)
    {
        if (numbers[0] == 0)
        {
            return "there is no year 0";
        }

        var isSeason = numbers.Length == 2 && numbers[1] is >= EdtfDate.FirstSeason and <= EdtfDate.LastSeason;
        if (numbers.Length == 1 || isSeason)
        {
            return null;
        }

        if (numbers[1] is < 1 or > 12)
        {
            return string.Create(CultureInfo.InvariantCulture, $"there is no month {numbers[1]}");
        }

        var days = DateTime.DaysInMonth(numbers[0], numbers[1]);
        return numbers.Length < 3 || (numbers[2] >= 1 && numbers[2] <= days)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"that month has {days} days");
    }
}
