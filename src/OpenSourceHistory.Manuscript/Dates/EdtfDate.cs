using System.Globalization;

namespace OpenSourceHistory.Manuscript.Dates;

/// <summary>
/// A date as far as it is known, of the levels 0 and 1 of the Extended Date/Time Format (ISO 8601-2): a year, a season, a month or a day of
/// the Gregorian calendar. Ordered by where it begins, then the coarser first.
/// </summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12; 21 (spring) to 24 (winter) for a season; 0 where not known.</param>
/// <param name="Day">Day of the month; 0 where not known.</param>
public sealed record EdtfDate(int Year, int Month = 0, int Day = 0) : IComparable<EdtfDate>
{
    /// <summary>Number of the first season, spring.</summary>
    public const int FirstSeason = 21;

    /// <summary>Number of the last season, winter.</summary>
    public const int LastSeason = 24;

    /// <summary>True where the date is approximate.</summary>
    public bool IsCirca { get; init; }

    /// <summary>How exactly it is known.</summary>
    public DatePrecision Precision => (Month, Day) switch
    {
        (0, _) => DatePrecision.Year,
        ( >= FirstSeason, _) => DatePrecision.Season,
        (_, 0) => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    /// <summary>The first day that it may mean, counted from 1 January of the year 1.</summary>
    public int FirstDay => new DateOnly(Year, FirstMonth, Math.Max(Day, 1)).DayNumber;

    /// <summary>The last day that it may mean, counted as <see cref="FirstDay"/>.</summary>
    public int LastDay => Precision == DatePrecision.Day ? FirstDay : EndOfMonths(Precision switch
    {
        DatePrecision.Year => 12,
        DatePrecision.Season => 3,
        _ => 1,
    });

    // The seasons of the northern half of the world, by the calendar: spring begins in March, winter in December.
    private int FirstMonth => Precision == DatePrecision.Season ? 3 * (Month - FirstSeason + 1) : Math.Max(Month, 1);

    /// <summary>True where the first is earlier.</summary>
    public static bool operator <(EdtfDate a, EdtfDate b) => Comparer<EdtfDate>.Default.Compare(a, b) < 0;

    /// <summary>True where the first is earlier or the same.</summary>
    public static bool operator <=(EdtfDate a, EdtfDate b) => Comparer<EdtfDate>.Default.Compare(a, b) <= 0;

    /// <summary>True where the first is later.</summary>
    public static bool operator >(EdtfDate a, EdtfDate b) => Comparer<EdtfDate>.Default.Compare(a, b) > 0;

    /// <summary>True where the first is later or the same.</summary>
    public static bool operator >=(EdtfDate a, EdtfDate b) => Comparer<EdtfDate>.Default.Compare(a, b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = FirstDay.CompareTo(other.FirstDay);
        order = order != 0 ? order : Precision.CompareTo(other.Precision);
        return order != 0 ? order : IsCirca.CompareTo(other.IsCirca);
    }

    /// <summary>The date in the format: <c>2019-05-15</c>, <c>1994-22</c>, <c>1990~</c>.</summary>
    public override string ToString()
    {
        var text = Precision switch
        {
            DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
            DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        };
        return IsCirca ? text + "~" : text;
    }

    private int EndOfMonths(int count)
    {
        var months = (Year * 12) + FirstMonth - 1 + count;
        var (year, month) = (months / 12, (months % 12) + 1);
        return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue.DayNumber : new DateOnly(year, month, 1).DayNumber - 1;
    }
}
