using System.Globalization;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Dates;

/// <summary>Writes dates as a language does: “15 May 2019”, “May 15, 2019”, “2019年5月15日”; intervals without what both ends share.</summary>
/// <param name="words">The language's words.</param>
internal sealed class DateFormatter(Vocabulary words)
{
    /// <summary>The date in full.</summary>
    /// <param name="date">The date.</param>
    public string Format(EventDate date) => Format(date, hasYear: true);

    /// <summary>
    /// The date as it stands below the year that it begins in, which is not said again unless it ends in another; empty where only that year
    /// is known.
    /// </summary>
    /// <param name="date">The date.</param>
    public string FormatWithinYear(EventDate date) =>
        date is { End: null, Start: { Precision: DatePrecision.Year, IsCirca: false } } ? string.Empty : Format(date, hasYear: false);

    /// <summary>A year by itself.</summary>
    /// <param name="year">The year.</param>
    public string Year(int year) => Compose(DatePrecision.Year, string.Empty, string.Empty, Digits(year));

    private string Format(EventDate date, bool hasYear) => date.End is { } end ? FormatInterval(date.Start, end, hasYear) : Format(date.Start, hasYear);

    private string Format(EdtfDate date, bool hasYear)
    {
        var text = Compose(date.Precision, DayOf(date), MonthOf(date), hasYear || date.Precision == DatePrecision.Year ? Digits(date.Year) : null);
        return date.IsCirca ? words.Format("date-circa", text) : text;
    }

    private string FormatInterval(EdtfDate start, EdtfDate end, bool hasYear)
    {
        var isOfOneKind = start.Precision == end.Precision && !start.IsCirca && !end.IsCirca;
        var year = hasYear ? Digits(start.Year) : null;
        if (isOfOneKind && start.Precision == DatePrecision.Year)
        {
            return Compose(DatePrecision.Year, string.Empty, string.Empty, Join(Digits(start.Year), Digits(end.Year)));
        }

        if (!isOfOneKind || start.Year != end.Year)
        {
            return JoinDates(Format(start, hasYear: hasYear || start.Year != end.Year), Format(end, hasYear: true));
        }

        if (start.Precision != DatePrecision.Day)
        {
            return Compose(start.Precision, string.Empty, Join(MonthOf(start), MonthOf(end)), year);
        }

        if (start.Month == end.Month)
        {
            return Compose(DatePrecision.Day, Join(DayOf(start), DayOf(end)), MonthOf(start), year);
        }

        // The year stands once: with the first date where the language writes it first, else with the second.
        var isFirst = words.Find("date-year-first") is not null;
        return JoinDates(Format(start, hasYear && isFirst), Format(end, hasYear && !isFirst));
    }

    private string Compose(DatePrecision precision, string day, string month, string? year)
    {
        var key = precision switch
        {
            DatePrecision.Year => "date-year",
            DatePrecision.Season => "date-season",
            DatePrecision.Month => "date-month",
            _ => "date-day",
        };
        return year is null ? words.Format(key + "-within", day, month) : words.Format(key, day, month, year);
    }

    private string Join(string first, string second) => first == second ? first : first + words["date-range"] + second;

    private string JoinDates(string first, string second) => first + words["date-range-spaced"] + second;

    private string DayOf(EdtfDate date) => date.Day switch
    {
        0 => string.Empty,
        1 when words.Find("date-first") is { } first => first,
        _ => words.Format("date-ordinal", Digits(date.Day)),
    };

    private string MonthOf(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Year => string.Empty,
        DatePrecision.Season => words["date-seasons"].Split(' ')[date.Month - EdtfDate.FirstSeason],
        _ => words["date-months"].Split(' ')[date.Month - 1],
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
