using OpenSourceHistory.Graphics;
using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>Draws a time line: one weight of line, one accent. Lengths are points.</summary>
/// <param name="points">The events.</param>
/// <param name="layout">Where everything stands.</param>
/// <param name="styles">How it looks.</param>
/// <param name="text">Sets the years.</param>
internal sealed class TimelineDrawing(ValueList<TimelinePoint> points, TimelineLayout layout, TimelineStyles styles, TimelineText text)
{
    private const double LineWidth = 0.75;
    private const double BarWidth = 2.75;
    private const double DotRadius = 2;
    private const double LeastYearsDistance = 14;

    // Leaders leave the axis level, and reach labels so.
    private const double LeaderStart = 5;
    private const double LeaderEnd = 4;
    private const double LeaderGap = 2;

    private readonly List<DrawingItem> _items = [];
    private readonly PageInk _ink = new(new LineBuilder());
    private readonly double _axis = layout.AxisX;

    /// <summary>The drawing.</summary>
    public Result<Drawing> Make()
    {
        DrawYears();
        DrawAxis();
        foreach (var bar in layout.Bars)
        {
            DrawBar(bar);
        }

        foreach (var label in layout.Labels)
        {
            DrawLeader(label);
            AddText(label.Text, layout.LabelX, label.Y);
        }

        foreach (var point in points)
        {
            var dot = Shapes.Ellipse(_axis, layout.Scale.YOf(point.Day), DotRadius, DotRadius);
            _items.Add(EventPath(dot, point.Date.IsCirca));
        }

        _items.AddRange(_ink.Items.Select(PageDrawing.Of));
        var size = new Size(Length.FromPoints(TimelineLayout.Width), Length.FromPoints(layout.Height));
        return new Result<Drawing>(new Drawing(size, ValueList.From(_items)), ValueList.From(_ink.Findings));
    }

    private void DrawYears()
    {
        var edge = _axis - layout.LanesWidth - TimelineLayout.TickWidth;
        var color = layout.Bars.Count == 0 ? styles.Axis.Color : styles.Leader.Color;
        foreach (var (year, y) in layout.Scale.Ticks(Math.Max(LeastYearsDistance, styles.Year.LineHeight.Points * 1.5)))
        {
            AddText(text.Year(year, edge - TimelineLayout.TickGap), 0, y);
            AddLine(color, [PathCommand.MoveTo(edge, y), PathCommand.LineTo(_axis, y)]);
        }
    }

    private void DrawAxis()
    {
        for (var i = 0; i < layout.Scale.Segments.Count; i++)
        {
            var segment = layout.Scale.Segments[i];
            AddLine(styles.Axis.Color, [PathCommand.MoveTo(_axis, segment.Top), PathCommand.LineTo(_axis, segment.Bottom)]);
            if (i > 0)
            {
                DrawBreak(layout.Scale.Segments[i - 1].Bottom, segment.Top);
            }
        }
    }

    // Two slanted strokes across an axis that stops: no time is drawn here.
    private void DrawBreak(double from, double to)
    {
        var middle = (from + to) / 2;
        foreach (var y in new[] { middle - 1.75, middle + 1.75 })
        {
            AddLine(styles.Axis.Color, [PathCommand.MoveTo(_axis - 3, y + 1.25), PathCommand.LineTo(_axis + 3, y - 1.25)]);
        }
    }

    private void DrawBar(TimelineBar bar)
    {
        var x = _axis - ((bar.Lane + 1) * TimelineLayout.LaneWidth);
        _items.Add(EventPath(Shapes.Rectangle(x - (BarWidth / 2), bar.Top, BarWidth, Math.Max(bar.Bottom - bar.Top, BarWidth)), bar.IsCirca));
    }

    private void DrawLeader(TimelineLabel label)
    {
        var end = layout.LabelX - LeaderGap;
        AddLine(
            styles.Leader.Color,
            [
                PathCommand.MoveTo(_axis, label.PointY),
                PathCommand.LineTo(_axis + LeaderStart, label.PointY),
                PathCommand.LineTo(end - LeaderEnd, label.Y),
                PathCommand.LineTo(end, label.Y),
            ]);
    }

    // Capitals and figures of the first line stand in the middle of what they belong to.
    private void AddText(SetParagraph set, double x, double middle)
    {
        var first = _ink.Items.Count;
        _ink.AddLines(set, Length.FromPoints(x), Length.Zero);
        if (_ink.Items.Skip(first).OfType<GlyphRun>().FirstOrDefault() is not { } run)
        {
            return;
        }

        var metrics = run.Face.Metrics;
        var baseline = Length.FromPoints(middle) + (run.FontSize * (metrics.CapHeight / 2.0 / metrics.UnitsPerEm));
        for (var i = first; i < _ink.Items.Count; i++)
        {
            _ink.Items[i] = _ink.Items[i].MovedBy(Length.Zero, baseline - set.Lines[0].Baseline);
        }
    }

    private PathItem EventPath(ValueList<PathCommand> path, bool isCirca) =>
        new(path, isCirca ? styles.Event.BackgroundColor : styles.Event.Color, IsEvenOdd: false, StrokeOf(styles.Event.Color));

    private void AddLine(Paint color, ValueList<PathCommand> path) => _items.Add(new PathItem(path, Fill: null, IsEvenOdd: false, StrokeOf(color)));

    private static Stroke StrokeOf(Paint color) => new(color, LineWidth, Cap: 0, Join: 0, MiterLimit: 4, Dashes: [], DashPhase: 0);
}
