using CsCheck;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting;
using OpenSourceHistory.Typesetting.Findings;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Timelines;
using OpenSourceHistory.UnitTests.Manuscript.Dates;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Timelines;

public class TimelineTests
{
    private static readonly TimelineText s_text = new(BookFonts.Library, Styles());

    private static readonly Gen<ValueList<TimelinePoint>> s_points =
        Gen.Select(EventDates.Any, Gen.String[Gen.Char["aeio  开源"], 0, 120], Gen.Int[0, 9])
            .Select((date, label, main) => new TimelinePoint(date, date.ToString(), label, main == 0))
            .List[1, 80]
            .Select(points => ValueList.From(points.OrderBy(p => p.Date)));

    [Fact]
    public void No_label_lies_over_another_and_all_lie_inside_the_drawing() => s_points.Sample(points =>
    {
        var layout = Layout(points);
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
        });
    });

    [Fact]
    public void Time_runs_down_and_bars_that_touch_have_lanes_of_their_own() => s_points.Sample(points =>
    {
        var layout = Layout(points);
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
        var layout = TimelineLayout.Of(Points("1991", "2000", "2010", "2020"), s_text);
        Assert.All(layout.Labels, l => Assert.Equal(l.PointY, l.Y, 6));
        Assert.Equal(0, layout.Unlabelled);
    }

    [Fact]
    public void Neighbours_share_the_way_that_they_are_pushed()
    {
        var layout = TimelineLayout.Of(Points("1991", "2005-06-15", "2005-06-15", "2020"), s_text);
        Assert.Equal(layout.Labels[1].PointY, (layout.Labels[1].Y + layout.Labels[2].Y) / 2, 6);
    }

    [Fact]
    public void Only_main_events_have_labels_where_there_are_any()
    {
        var points = Points("1991", "2000", "2010");
        var layout = TimelineLayout.Of(ValueList.From(points.Select((p, i) => p with { IsMain = i == 1 })), s_text);
        Assert.Equal(points[1].Date, Assert.Single(layout.Labels).Point.Date);
        Assert.Equal(0, layout.Unlabelled);
    }

    [Fact]
    public void A_winter_may_begin_an_interval_that_ends_before_it() => Assert.Single(Layout(Points("2024-24/2024-12")).Bars);

    [Fact]
    public void An_interval_is_a_bar_where_its_label_says_what_it_is()
    {
        var points = Points("1991", "2000/2003", "2010/2012");
        Assert.Equal(2, Layout(points).Bars.Count);
        Assert.Single(Layout(ValueList.From(points.Select((p, i) => p with { IsMain = i == 1 }))).Bars);
        Assert.Empty(Layout(ValueList.From(points.Select((p, i) => p with { IsMain = i == 0 }))).Bars);
    }

    [Theory]
    [InlineData("2025", "1991 2000 2010 2025")]
    [InlineData("2021", "1991 2000 2010 2021")]
    [InlineData("1991", "1991")]
    public void The_last_year_has_its_numeral(string last, string expected) => Assert.Equal(
        expected, string.Join(' ', TimelineScale.Of(Points(last == "1991" ? ["1991"] : ["1991", "2000", "2010", "2016", last]), 0, 100).Ticks(25).Select(t => t.Year)));

    [Fact]
    public void What_has_no_room_is_counted_and_told()
    {
        var points = Points([.. Enumerable.Range(1, 100).Select(i => $"{1900 + i}")]);
        var warning = Assert.Single(Draw(points, Styles()).Findings);
        var layout = Layout(points);
        Assert.Equal($"The time line has room for {layout.Labels.Count} labels; {100 - layout.Labels.Count} of its events have none", warning.Message);
        Assert.True(layout.Labels.Count > 20);
        Assert.Equal(points[0], layout.Labels[0].Point);
        Assert.Equal(points[^1], layout.Labels[^1].Point);
    }

    [Fact]
    public void Labels_are_left_out_where_events_are_nearest_one_after_the_other()
    {
        var labels = Points("2000", "2010", "2011", "2020", "2021-01", "2021-06").Select(p => new TimelineLabel(p, 0, s_text.Label(p, 200))).ToList();

        var shown = LabelChoice.Fit(labels, LabelColumn.HeightOf(labels[..4]));

        Assert.Equal(["2000", "2010", "2011", "2021-06"], shown.Select(l => l.Point.DateText));
        Assert.Equal(["2000", "2021-06"], LabelChoice.Fit(labels, LabelColumn.HeightOf(labels[..2])).Select(l => l.Point.DateText));
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
    [InlineData("one two three", 100, "1one two three")]
    [InlineData("one two three", 45, "1one two|three")]
    [InlineData("开源软件，自由", 34, "1开源软|件，自由")]
    [InlineData("自由开源，软件", 38, "1自由开|源，软件")]
    [InlineData("", 40, "1")]
    public void Labels_break_as_text_breaks(string text, double width, string expected)
    {
        var ink = new PageInk(new LineBuilder());
        ink.AddLines(new TimelineText(BookFonts.Library, Styles()).Label(Point("1999", text, false) with { DateText = "1" }, width), Length.Zero, Length.Zero);
        Assert.Equal(expected, string.Join('|', ink.Items.OfType<GlyphRun>().GroupBy(r => r.Origin.Y).Select(line => string.Concat(line.Select(r => r.Text)))));
    }

    [Fact]
    public void Nothing_is_drawn_beyond_the_drawing() => s_points.Sample(
        points =>
        {
            var drawing = Draw(points, Styles()).Value;
            Assert.All(drawing.Items.OfType<TextItem>(), text =>
            {
                Assert.InRange(text.Transform.E, 0, TimelineLayout.Width);
                Assert.InRange(RightOf(text), 0, TimelineLayout.Width + 0.1);
            });
        },
        iter: 20);

    [Fact]
    public void Faces_sizes_colours_and_case_are_the_sheets()
    {
        var css = """
            .timeline-drawing { font-family: "Source Code Pro"; font-size: 9pt; line-height: 12pt }
            .timeline-label { color: #0000FF; text-transform: uppercase }
            .timeline-date { font-weight: 700 }
            .timeline-year { font-family: "EB Garamond" }
            .timeline-axis { color: #00FF00 }
            .timeline-leader { color: #00FFFF }
            .timeline-event { color: device-cmyk(0 1 0 0); background-color: #FFFF00 }
            """;
        var drawing = Draw([Point("1999~", "Founded", false)], Styles(css)).Value;
        var texts = drawing.Items.OfType<TextItem>().ToList();
        var paths = drawing.Items.OfType<PathItem>().ToList();

        Assert.Equal(["EB Garamond 400 1999", "Source Code Pro 700 1999~", "Source Code Pro 400 FOUNDED"], texts.Select(t => $"{t.Face.Family} {t.Face.Weight} {t.Text}"));
        Assert.All(texts, t => Assert.Equal(9, t.SizePoints));
        Assert.Equal(new RgbPaint(0, 0, 255), texts[2].Color);
        Assert.Contains(paths, p => p.Stroke!.Color == new RgbPaint(0, 255, 0));
        Assert.Contains(paths, p => p.Stroke!.Color == new RgbPaint(0, 255, 255));
        Assert.IsType<CmykPaint>(Assert.Single(paths, p => p.Fill == new RgbPaint(255, 255, 0)).Stroke!.Color);
    }

    [Fact]
    public void Large_numerals_push_the_axis_aside()
    {
        var small = TimelineLayout.Of(Points("1991", "2000"), s_text);
        var large = TimelineLayout.Of(Points("1991", "2000"), new TimelineText(BookFonts.Library, Styles(".timeline-year { font-size: 14pt }")));
        Assert.True(large.AxisX > small.AxisX + 10);
    }

    [Fact]
    public void A_character_that_no_face_has_is_told_where_the_event_is_written()
    {
        var file = new SourceFile("events.yaml", "- \u10A0");
        var span = new SourceSpan(file, 2, 3);
        var finding = Assert.Single(Draw([Point("1999", "\u10A0", false) with { Span = span }], Styles()).Findings);
        Assert.Equal((TypesettingCodes.MissingGlyph, "events.yaml"), (finding.Code, finding.Path));
    }

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
        Snapshot.Match("timeline", string.Join('\n', Draw(points, Styles()).Value.Items.Select(Print)));
    }

    private static string Print(DrawingItem item) => item switch
    {
        TextItem text => FormattableString.Invariant($"text {text.Transform.E:0.##} {text.Transform.F:0.##} {text.Face.Family} {text.Face.Weight} {text.SizePoints} {text.Text}"),
        PathItem path => FormattableString.Invariant($"path {string.Join(' ', path.Commands.Select(c => $"{c.X:0.##},{c.Y:0.##}"))} {path.Fill} {path.Stroke?.Color}"),
        _ => throw new ArgumentException(item.ToString()),
    };

    private static double RightOf(TextItem text) =>
        text.Transform.E + (text.Glyphs.Sum(g => (double)g.Advance) * text.SizePoints / text.Face.Metrics.UnitsPerEm);

    private static TimelineLayout Layout(ValueList<TimelinePoint> points) => TimelineLayout.Of(points, s_text);

    private static Result<Drawing> Draw(ValueList<TimelinePoint> points, TimelineStyles styles) =>
        TimelineSetter.Draw(new TimelinePicture("x", points, default), styles, BookFonts.Library);

    // The sheet of most books, as far as it concerns a time line.
    private static TimelineStyles Styles(string css = "")
    {
        var figure = new Figure([], null) { Attributes = Attributes.OfClass("timeline") };
        var book = new Book(new BookMetadata { Title = "T", Language = "en-GB" }, [new Division(Matter.Body, DivisionRole.Chapter, "c", [figure])]);
        const string Common = "body { font-family: \"Source Sans 3\", \"Noto Serif SC\" } figure { text-align: center; text-indent: 1em; hyphens: auto }";
        return TimelineStyles.Of(StyleSheet.Read("b.css", new MemoryWorkspace().With("b.css", Common + css)).Value.Apply(book, MediaType.Print), figure);
    }

    private static ValueList<TimelinePoint> Points(params string[] dates) => ValueList.From(dates.Select(d => Point(d, "Event", false)));

    private static TimelinePoint Point(string date, string label, bool isMain) => new(EdtfParser.Parse(date, out _)!, date, label, isMain);
}
