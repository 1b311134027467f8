using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Citations.Data;

/// <summary>Reads dates of the Extended Date/Time Format, levels 0 and 1.</summary>
internal static partial class DateReader
{
    public static SourceDate Read(string text)
    {
        var trimmed = text.Trim();
        var isCirca = false;
        var halves = trimmed.Split('/', 2);
        var start = ReadParts(halves[0], ref isCirca);
        var end = halves.Length > 1 && halves[1] is not ("" or "..") ? ReadParts(halves[1], ref isCirca) : null;
        var isOpen = halves.Length > 1 && halves[1] is "" or "..";
        if (start is null || (halves.Length > 1 && end is null && !isOpen))
        {
            return new SourceDate { Literal = trimmed };
        }

        return new SourceDate { Start = start, End = isOpen ? new DateParts(0) : end, IsCirca = isCirca };
    }

    private static DateParts? ReadParts(string text, ref bool isCirca)
    {
        var match = EdtfDate().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        isCirca |= match.Groups["doubt"].Success;
        var year = Number(match.Groups["year"]);
        var month = Number(match.Groups["month"]);
        var day = Number(match.Groups["day"]);
        if (month is >= 21 and <= 24 && day == 0)
        {
            return new DateParts(year) { Season = month - 20 };
        }

        return IsDate(year, month, day) ? new DateParts(year, month, day) : null;
    }

    private static bool IsDate(int year, int month, int day) =>
        month is >= 0 and <= 12 && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(Math.Clamp(Math.Abs(year), 1, 9999), month)));

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^y?(?<year>-?\d{1,6})(-(?<month>\d{1,2})(-(?<day>\d{1,2}))?)?(T[\d:.Z+-]*)?(?<doubt>[~?%])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex EdtfDate();
}
