namespace OpenSourceHistory.Manuscript.Dates;

/// <summary>How exactly a date is known, from the coarsest.</summary>
public enum DatePrecision
{
    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the season.</summary>
    Season,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the day.</summary>
    Day,
}
