using CsCheck;
using OpenSourceHistory.Manuscript.Dates;

namespace OpenSourceHistory.UnitTests.Manuscript.Dates;

/// <summary>Generators of dates.</summary>
internal static class EventDates
{
    /// <summary>Dates of any precision between 1950 and 2050, so that many are near each other.</summary>
    public static Gen<EdtfDate> Single { get; } = Gen.Select(Gen.Int[1950, 2050], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Int[0, 9], Gen.Bool).Select((year, month, day, season, isCirca) =>
        (season < 4 ? new EdtfDate(year, EdtfDate.FirstSeason + season) : new EdtfDate(year, month, month == 0 ? 0 : day)) with { IsCirca = isCirca });

    /// <summary>Dates and intervals.</summary>
    public static Gen<EventDate> Any { get; } = Gen.Select(Single, Single, Gen.Bool).Select((a, b, isInterval) =>
        !isInterval ? new EventDate(a) : a.FirstDay <= b.LastDay ? new EventDate(a, b) : new EventDate(b, a));
}
