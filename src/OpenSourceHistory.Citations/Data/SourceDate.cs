namespace OpenSourceHistory.Citations.Data;

/// <summary>A date variable: a date, a range of two, or words.</summary>
public sealed record SourceDate
{
    /// <summary>The date, or the start of a range; null where there are words only.</summary>
    public DateParts? Start { get; init; }

    /// <summary>The end of a range.</summary>
    public DateParts? End { get; init; }

    /// <summary>The date is approximate.</summary>
    public bool IsCirca { get; init; }

    /// <summary>The date in words, used where <see cref="Start"/> is null.</summary>
    public string? Literal { get; init; }

    /// <summary>A single date.</summary>
    /// <param name="year">Year.</param>
    /// <param name="month">Month or 0.</param>
    /// <param name="day">Day or 0.</param>
    public static SourceDate Of(int year, int month = 0, int day = 0) => new() { Start = new DateParts(year, month, day) };

    /// <summary>
    /// Reads a date as the Extended Date/Time Format has it at its levels 0 and 1 (<c>2019</c>, <c>2019-05</c>, <c>2019-05-15</c>,
    /// <c>2019-05/2020</c>, <c>2019-21</c> for a spring, <c>2019~</c>); anything else becomes words.
    /// </summary>
    /// <param name="text">The date as written.</param>
    public static SourceDate Parse(string text) => DateReader.Read(text);
}
