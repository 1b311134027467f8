namespace OpenSourceHistory.Citations.Data;

/// <summary>A day, month or year.</summary>
/// <param name="Year">Year of the Gregorian calendar; negative before Christ (-1 is 1 BC).</param>
/// <param name="Month">1 to 12, or 0 where unknown.</param>
/// <param name="Day">1 to 31, or 0 where unknown.</param>
public readonly record struct DateParts(int Year, int Month = 0, int Day = 0)
{
    /// <summary>1 spring to 4 winter, or 0.</summary>
    public int Season { get; init; }
}
