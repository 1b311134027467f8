namespace OpenSourceHistory.Manuscript.Timelines;

/// <summary>
/// Where everything on a time line stands. Time runs down an axis with the years on its left; intervals are bars beside the axis; labels stand
/// in a column on the right, each on its event's height or as near as its neighbours let it, and joined to it by a line.
/// </summary>
internal sealed record TimelineLayout(TimelineScale Scale, ValueList<TimelineLabel> Labels, ValueList<TimelineBar> Bars, double Height)
{
    /// <summary>Width of the drawing in points: the measure of a pocket book.</summary>
    public const double Width = 276;

    /// <summary>Greatest height in points: a page of such a book with room for a caption.</summary>
    public const double MostHeight = 384;

    /// <summary>Size of labels and years in points.</summary>
    public const double FontSize = 7.5;

    /// <summary>Distance of the lanes of bars in points.</summary>
    public const double LaneWidth = 5;

    private const double LeastHeight = 120;
    private const double Margin = 6;
    private const double YearsWidth = 20;
    private const double LeaderWidth = 38;

    // Labels that touch would stand far from their events.
    private const double LabelRoom = 1.25;

    // So that neither events nor years run into each other where labels need less room.
    private const double EventHeight = 6;
    private const double YearHeight = 4.5;

    /// <summary>Count of events that were to have a label and have none.</summary>
    public int Unlabelled { get; private init; }

    /// <summary>The axis, in points from the left.</summary>
    public double AxisX => AxisAt(Bars.Count == 0 ? 0 : Bars.Max(b => b.Lane) + 1);

    /// <summary>Left edge of the labels.</summary>
    public double LabelX => LabelAt(AxisX);

    /// <summary>Lays out events.</summary>
    /// <param name="points">The events in order, at least one.</param>
    /// <param name="widthOf">Measures text.</param>
    public static TimelineLayout Of(ValueList<TimelinePoint> points, TextWidth widthOf)
    {
        var wanted = points.Any(p => p.IsMain) ? points.Where(p => p.IsMain) : points;
        var labels = wanted.Select(p => MakeLabel(p, LabelAt(AxisAt(LanesOf(points))), widthOf)).OrderBy(l => l.Point.Day).ToList();
        var shown = LabelChoice.Fit(labels, (MostHeight - (2 * Margin)) / LabelRoom);
        var height = HeightFor(points, shown);
        var scale = TimelineScale.Of(points, Margin, height - (2 * Margin));
        var placed = shown.Select(l => l with { PointY = scale.YOf(l.Point.Day) }).ToList();
        return new TimelineLayout(scale, LabelColumn.Place(placed, Margin - (TimelineLabel.LineHeight / 2), height), BarsOf(points, scale), height)
        {
            Unlabelled = labels.Count - shown.Count,
        };
    }

    private static double AxisAt(int lanes) => YearsWidth + (lanes * LaneWidth);

    private static double LabelAt(double axis) => axis + LeaderWidth;

    private static double HeightFor(ValueList<TimelinePoint> points, List<TimelineLabel> labels)
    {
        var ofLabels = (LabelColumn.HeightOf(labels) * LabelRoom) + (2 * Margin);
        var ofEvents = Math.Max(points.Count * EventHeight, TimelineScale.CountYears(points) * YearHeight);
        return Math.Clamp(Math.Max(ofLabels, ofEvents), LeastHeight, MostHeight);
    }

    private static TimelineLabel MakeLabel(TimelinePoint point, double x, TextWidth widthOf)
    {
        var date = widthOf(point.DateText, FontSize, true) + (FontSize / 2);
        var room = Width - x;
        return new TimelineLabel(point, 0, LabelText.Break(point.Label, room - date, room, t => widthOf(t, FontSize, false)), date);
    }

    private static int LanesOf(ValueList<TimelinePoint> points)
    {
        // The lanes depend on time alone, so that they are known before there is a scale.
        var bars = BarsOf(points, TimelineScale.Of(points, Margin, MostHeight));
        return bars.Count == 0 ? 0 : bars.Max(b => b.Lane) + 1;
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
