using OpenSourceHistory.Manuscript.Timelines;

namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>
/// Where everything on a time line stands. Time runs down an axis with the years on its left; intervals that have a label, which says what they
/// are, are bars beside the axis; labels stand in a column on the right, each on its event's height or as near as its neighbours let it, and
/// joined to it by a line.
/// </summary>
/// <param name="Scale">Years and days on the axis.</param>
/// <param name="Labels">The labels from the top.</param>
/// <param name="Bars">The intervals.</param>
/// <param name="AxisX">The axis, in points from the left.</param>
/// <param name="Height">Height of the drawing in points.</param>
internal sealed record TimelineLayout(TimelineScale Scale, ValueList<TimelineLabel> Labels, ValueList<TimelineBar> Bars, double AxisX, double Height)
{
    /// <summary>Width of the drawing in points: the measure of a pocket book.</summary>
    public const double Width = 276;

    /// <summary>Greatest height in points: a page of such a book with room for a caption.</summary>
    public const double MostHeight = 384;

    /// <summary>Length of the ticks at years, and their distance from the numerals, in points.</summary>
    public const double TickWidth = 3;

    /// <summary>Space between a numeral and its tick in points.</summary>
    public const double TickGap = 2;

    /// <summary>Distance of the lanes of bars in points.</summary>
    public const double LaneWidth = 5;

    private const double LeastHeight = 120;
    private const double Margin = 6;
    private const double LeastYearsWidth = 20;
    private const double LeaderWidth = 38;

    // Labels that touch would stand far from their events.
    private const double LabelRoom = 1.25;

    // So that neither events nor years run into each other where labels need less room.
    private const double EventHeight = 4.25;
    private const double YearHeight = 4.5;

    /// <summary>Count of events that were to have a label and have none.</summary>
    public int Unlabelled { get; private init; }

    /// <summary>Width of the lanes of bars.</summary>
    public double LanesWidth => WidthOf(Bars);

    /// <summary>Left edge of the labels.</summary>
    public double LabelX => AxisX + LeaderWidth;

    /// <summary>Lays out events.</summary>
    /// <param name="points">The events in order, at least one.</param>
    /// <param name="text">Sets text.</param>
    public static TimelineLayout Of(ValueList<TimelinePoint> points, TimelineText text)
    {
        // The lanes depend on time alone, so that they are known before there is a scale.
        var wanted = points.Any(p => p.IsMain) ? ValueList.From(points.Where(p => p.IsMain)) : points;
        var axis = YearsWidth(points, text) + WidthOf(BarsOf(wanted, TimelineScale.Of(points, Margin, MostHeight)));
        var room = Width - axis - LeaderWidth;
        var labels = wanted.Select(p => new TimelineLabel(p, 0, text.Label(p, room))).OrderBy(l => l.Point.Day).ToList();
        var shown = LabelChoice.Fit(labels, (MostHeight - (2 * Margin)) / LabelRoom);
        var height = HeightFor(points, shown);
        var scale = TimelineScale.Of(points, Margin, height - (2 * Margin));
        var placed = shown.Select(l => l with { PointY = scale.YOf(l.Point.Day) }).ToList();
        return new TimelineLayout(scale, LabelColumn.Place(placed, Margin - (text.LineHeight / 2), height), BarsOf(wanted, scale), axis, height)
        {
            Unlabelled = labels.Count - shown.Count,
        };
    }

    private static double YearsWidth(ValueList<TimelinePoint> points, TimelineText text) =>
        Math.Max(LeastYearsWidth, TickWidth + TickGap + points.Select(p => p.Date.Start.Year).Distinct().Max(text.WidthOf));

    private static double WidthOf(ValueList<TimelineBar> bars) => bars.Count == 0 ? 0 : (bars.Max(b => b.Lane) + 1) * LaneWidth;

    private static double HeightFor(ValueList<TimelinePoint> points, List<TimelineLabel> labels)
    {
        var ofLabels = (LabelColumn.HeightOf(labels) * LabelRoom) + (2 * Margin);
        var ofEvents = Math.Max(points.Count * EventHeight, TimelineScale.CountYears(points) * YearHeight);
        return Math.Clamp(Math.Max(ofLabels, ofEvents), LeastHeight, MostHeight);
    }

    private static ValueList<TimelineBar> BarsOf(ValueList<TimelinePoint> points, TimelineScale scale)
    {
        var ends = new List<int>();
        var bars = new List<TimelineBar>();
        foreach (var date in points.Select(p => p.Date).Where(d => d.End is not null))
        {
            var lane = ends.FindIndex(end => end < date.FirstDay);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = date.LastDay;
            bars.Add(new TimelineBar(scale.YOf(date.FirstDay), scale.YOf(date.LastDay + 0.99), lane, date.IsCirca));
        }

        return ValueList.From(bars);
    }
}
