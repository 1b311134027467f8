using OpenSourceHistory.Manuscript.Timelines;

namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>
/// The scale of a time line: whole years, all of the same height. Long stretches without events are cut out; the axis is then broken, so that
/// nobody takes the distance for a time.
/// </summary>
internal sealed class TimelineScale
{
    // Shorter gaps are worth seeing: the wait is part of the story.
    private const int ShortestCut = 10;
    private const double CutShare = 0.25;

    private readonly double _yearHeight;

    private TimelineScale(ValueList<TimelineSegment> segments, double yearHeight) => (Segments, _yearHeight) = (segments, yearHeight);

    /// <summary>Height of a break of the axis, in points.</summary>
    public const double BreakHeight = 12;

    /// <summary>The unbroken stretches, from the top.</summary>
    public ValueList<TimelineSegment> Segments { get; }

    /// <summary>The scale of some events.</summary>
    /// <param name="points">The events, at least one.</param>
    /// <param name="top">Where the axis begins.</param>
    /// <param name="height">Height of the axis, breaks included.</param>
    public static TimelineScale Of(IReadOnlyList<TimelinePoint> points, double top, double height)
    {
        var stretches = Stretches(points);
        var years = stretches.Sum(s => s.Last - s.First + 1);
        var yearHeight = (height - ((stretches.Count - 1) * BreakHeight)) / years;
        var segments = new List<TimelineSegment>();
        foreach (var (first, last) in stretches)
        {
            var segment = new TimelineSegment(first, last, top, top + ((last - first + 1) * yearHeight));
            segments.Add(segment);
            top = segment.Bottom + BreakHeight;
        }

        return new TimelineScale(ValueList.From(segments), yearHeight);
    }

    /// <summary>Count of the years that are drawn.</summary>
    /// <param name="points">The events.</param>
    public static int CountYears(IReadOnlyList<TimelinePoint> points) => Stretches(points).Sum(s => s.Last - s.First + 1);

    /// <summary>The height of a day on the drawing.</summary>
    /// <param name="day">The day; it lies in a year with an event.</param>
    public double YOf(double day)
    {
        var year = new DateOnly().AddDays((int)Math.Min(day, DateOnly.MaxValue.DayNumber)).Year;
        var segment = Segments.First(s => year <= s.LastYear);
        var start = new DateOnly(year, 1, 1).DayNumber;
        var share = (day - start) / (DateTime.IsLeapYear(year) ? 366 : 365);
        return segment.Top + ((year - segment.FirstYear + share) * _yearHeight);
    }

    /// <summary>The years that have a numeral: the first of each stretch, the last of all, and round ones at least so far from those and apart.</summary>
    /// <param name="distance">The distance in points.</param>
    public IEnumerable<(int Year, double Y)> Ticks(double distance)
    {
        int[] steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        var step = steps.FirstOrDefault(s => s * _yearHeight >= distance, steps[^1]);
        var end = Segments[^1].Bottom - _yearHeight;
        foreach (var segment in (IReadOnlyList<TimelineSegment>)Segments)
        {
            yield return (segment.FirstYear, segment.Top);
            for (var year = segment.FirstYear + 1; year <= segment.LastYear; year++)
            {
                var y = segment.Top + ((year - segment.FirstYear) * _yearHeight);
                if (year % step == 0 && y - segment.Top >= distance && end - y >= distance)
                {
                    yield return (year, y);
                }
            }
        }

        if (end - Segments[^1].Top >= distance)
        {
            yield return (Segments[^1].LastYear, end);
        }
    }

    private static List<(int First, int Last)> Stretches(IReadOnlyList<TimelinePoint> points)
    {
        // A winter goes on into the next year, whatever the date that it begins an interval with ends in.
        var spans = points.Select(p => (First: p.Date.Start.Year, Last: YearOf(Math.Max(p.Date.LastDay, p.Date.Start.LastDay)))).OrderBy(s => s).ToList();
        var whole = spans.Max(s => s.Last) - spans[0].First + 1;
        var shortest = Math.Max(ShortestCut, whole * CutShare);
        var stretches = new List<(int First, int Last)> { spans[0] };
        foreach (var (first, last) in spans.Skip(1))
        {
            var (begin, end) = stretches[^1];
            if (first - end - 1 >= shortest)
            {
                stretches.Add((first, last));
            }
            else
            {
                stretches[^1] = (begin, Math.Max(end, last));
            }
        }

        return stretches;
    }

    private static int YearOf(int day) => DateOnly.FromDayNumber(day).Year;
}
