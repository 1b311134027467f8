using CsCheck;
using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Manuscript.Dates;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Timelines;

public class TimelineTests
{
    private static readonly Gen<ValueList<TimelinePoint>> s_points =
        Gen.Select(EventDates.Any, Gen.String[Gen.Char["aeio  开源"], 0, 120], Gen.Int[0, 9])
            .Select((date, label, main) => new TimelinePoint(date, date.ToString(), label, main == 0))
            .List[1, 80]
            .Select(points => ValueList.From(points.OrderBy(p => p.Date)));

    [Fact]
    public void No_label_lies_over_another_and_all_lie_inside_the_drawing() => s_points.Sample(points =>
    {
        var layout = TimelineLayout.Of(points, WidthOf);
        Assert.InRange(layout.Height, 1, TimelineLayout.MostHeight);
        foreach (var (above, below) in layout.Labels.Zip(layout.Labels.Skip(1)))
        {
            Assert.True(above.Bottom <= below.Top + 0.001, $"{above} {below}");
        }

        Assert.All(layout.Labels, label =>
        {
            Assert.InRange(label.Top, -0.001, layout.Height);
            Assert.InRange(label.Bottom, 0, layout.Height + 0.001);
            Assert.InRange(label.PointY, 0, layout.Height);
            Assert.All(label.Lines.Skip(1), line => Assert.True(FitsOrIsOneWord(line, TimelineLayout.Width - layout.LabelX)));
        });
    });

    [Fact]
    public void Time_runs_down_and_bars_that_touch_have_lanes_of_their_own() => s_points.Sample(points =>
    {
        var layout = TimelineLayout.Of(points, WidthOf);
        Assert.Equal(layout.Labels.OrderBy(l => l.Point.Day).Select(l => l.Point), layout.Labels.Select(l => l.Point));
        Assert.Equal(layout.Labels.OrderBy(l => l.PointY).Select(l => l.PointY), layout.Labels.Select(l => l.PointY));
        foreach (var lane in layout.Bars.GroupBy(b => b.Lane))
        {
            Assert.All(lane.Zip(lane.Skip(1)), pair => Assert.True(pair.First.Bottom <= pair.Second.Top));
        }
    });

    [Fact]
    public void Labels_stand_beside_their_events_where_there_is_room()
    {
        var layout = TimelineLayout.Of(Points("1991", "2000", "2010", "2020"), WidthOf);
        Assert.All(layout.Labels, l => Assert.Equal(l.PointY, l.Y, 6));
        Assert.Equal(0, layout.Unlabelled);
    }

    [Fact]
    public void Neighbours_share_the_way_that_they_are_pushed()
    {
        var layout = TimelineLayout.Of(Points("1991", "2005-06-15", "2005-06-15", "2020"), WidthOf);
        Assert.Equal(layout.Labels[1].PointY, (layout.Labels[1].Y + layout.Labels[2].Y) / 2, 6);
    }

    [Fact]
    public void Only_main_events_have_labels_where_there_are_any()
    {
        var points = Points("1991", "2000", "2010");
        var layout = TimelineLayout.Of(ValueList.From(points.Select((p, i) => p with { IsMain = i == 1 })), WidthOf);
        Assert.Equal(points[1].Date, Assert.Single(layout.Labels).Point.Date);
        Assert.Equal(0, layout.Unlabelled);
    }

    [Fact]
    public void What_has_no_room_is_counted_and_told()
    {
        var points = Points([.. Enumerable.Range(1, 100).Select(i => $"{1900 + i}")]);
        var diagnostics = new DiagnosticBag();
        new TimelinePicture("x", "alt", "en", points, default).Draw(WidthOf, diagnostics);
        var warning = Assert.Single(diagnostics.ToSortedList());
        var layout = TimelineLayout.Of(points, WidthOf);
        Assert.Equal($"The time line has room for {layout.Labels.Count} labels; {100 - layout.Labels.Count} of its events have none", warning.Message);
        Assert.True(layout.Labels.Count > 20);
        Assert.Equal(points[0], layout.Labels[0].Point);
        Assert.Equal(points[^1], layout.Labels[^1].Point);
    }

    [Fact]
    public void Long_stretches_without_events_are_cut_and_short_ones_are_to_scale()
    {
        var scale = TimelineScale.Of(Points("1450", "1460", "1991", "1999"), 0, 200);
        Assert.Equal([(1450, 1460), (1991, 1999)], scale.Segments.Select(s => (s.FirstYear, s.LastYear)));
        Assert.Equal(200, scale.Segments[^1].Bottom, 6);
        Assert.Equal(TimelineScale.BreakHeight, scale.Segments[1].Top - scale.Segments[0].Bottom, 6);
        var year = scale.YOf(new DateOnly(1992, 1, 1).DayNumber) - scale.YOf(new DateOnly(1991, 1, 1).DayNumber);
        Assert.Equal(year, scale.YOf(new DateOnly(1452, 1, 1).DayNumber) - scale.YOf(new DateOnly(1451, 1, 1).DayNumber), 6);
    }

    [Fact]
    public void Numerals_of_years_keep_their_distance() => s_points.Sample(points =>
    {
        var ticks = TimelineScale.Of(points, 0, 300).Ticks(14).ToList();
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second.Y - pair.First.Y >= TimelineScale.BreakHeight));
    });

    [Theory]
    [InlineData("one two three", 100, "one two three")]
    [InlineData("one two three", 35, "one two|three")]
    [InlineData("antidisestablishmentarianism x", 40, "antidisestablishmentarianism|x")]
    [InlineData("开源软件，自由", 20, "开源软|件，自|由")]
    [InlineData("", 10, "")]
    public void Labels_break_at_spaces_and_between_han(string text, double width, string expected) =>
        Assert.Equal(expected, string.Join('|', LabelText.Break(text, width, width, t => t.Length * 5 + (t.Any(c => c > '\u2e80') ? t.Length * 1.6 : 0))));

    [Fact]
    public void The_drawing_is_as_it_was()
    {
        ValueList<TimelinePoint> points =
        [
            Point("1991-08-25", "Linux & friends", true),
            Point("1999~", "Red Flag Linux", false),
            Point("2013-05-17", "The last IBM minicomputer is switched off, and with it ends the age of large boxes at Alibaba", true),
            Point("2019-12-31/2020-09", "openEuler", true),
        ];
        var picture = new TimelinePicture("x", "Time line from 1991 to 2020.", "en-GB", points, default);
        Snapshot.Match("timeline", picture.Draw(WidthOf, new DiagnosticBag()));
    }

    private static bool FitsOrIsOneWord(string line, double width) => WidthOf(line, TimelineLayout.FontSize, false) <= width || !line.Contains(' ', StringComparison.Ordinal);

    private static ValueList<TimelinePoint> Points(params string[] dates) => ValueList.From(dates.Select(d => Point(d, "Event", false)));

    private static TimelinePoint Point(string date, string label, bool isMain) => new(EdtfParser.Parse(date, out _)!, date, label, isMain);

    // A face whose Latin letters are half as wide as high, and whose Han are square.
    private static double WidthOf(string text, double size, bool isSemibold) => size * text.Sum(c => c > '\u2e80' ? 1 : isSemibold ? 0.55 : 0.5);
}
