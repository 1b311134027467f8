using System.Globalization;
using System.Security;
using System.Text;

namespace OpenSourceHistory.Manuscript.Timelines;

/// <summary>Writes a time line as SVG: one weight of line, one accent that is a dark grey where there is no colour.</summary>
/// <param name="picture">The time line.</param>
/// <param name="layout">Where everything stands.</param>
internal sealed class TimelineDrawing(TimelinePicture picture, TimelineLayout layout)
{
    private const string Ink = "#222222";
    private const string Quiet = "#888888";
    private const string Accent = "#A8321E";
    private const double LineWidth = 0.75;
    private const double BarWidth = 2.75;
    private const double DotRadius = 2;
    private const double YearsDistance = 14;
    private const double TickWidth = 3;

    // From the middle of a line of capitals down to its baseline, in ems.
    private const double HalfCapital = 0.33;

    private readonly StringBuilder _svg = new();
    private readonly double _axis = layout.AxisX;

    /// <summary>The SVG document.</summary>
    public string Write()
    {
        var families = string.Join(", ", GeneratedPicture.Families);
        _svg.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{Escape(picture.Language)}\" viewBox=\"0 0 {TimelineLayout.Width:0.##} {layout.Height:0.##}\" width=\"{TimelineLayout.Width:0.##}pt\" height=\"{layout.Height:0.##}pt\" font-family=\"{families}\" font-size=\"{TimelineLayout.FontSize:0.##}\" fill=\"{Ink}\">");
        Line($"<desc>{Escape(picture.AlternativeText)}</desc>");
        WriteYears();
        WriteAxis();
        foreach (var bar in layout.Bars)
        {
            WriteBar(bar);
        }

        foreach (var label in layout.Labels)
        {
            WriteLeader(label);
        }

        foreach (var point in picture.Points)
        {
            WriteDot(point);
        }

        foreach (var label in layout.Labels)
        {
            WriteLabel(label);
        }

        _svg.Append("</svg>\n");
        return _svg.ToString();
    }

    private void WriteYears()
    {
        var edge = _axis - LanesWidth - TickWidth;
        foreach (var (year, y) in layout.Scale.Ticks(YearsDistance))
        {
            Line($"<text x=\"{edge - 2:0.##}\" y=\"{Baseline(y):0.##}\" text-anchor=\"end\">{year}</text>");
            Stroke($"M{edge:0.##} {y:0.##}H{_axis:0.##}", layout.Bars.Count == 0 ? Ink : Quiet);
        }
    }

    private double LanesWidth => layout.Bars.Count == 0 ? 0 : (layout.Bars.Max(b => b.Lane) + 1) * TimelineLayout.LaneWidth;

    private void WriteAxis()
    {
        for (var i = 0; i < layout.Scale.Segments.Count; i++)
        {
            var segment = layout.Scale.Segments[i];
            Stroke($"M{_axis:0.##} {segment.Top:0.##}V{segment.Bottom:0.##}", Ink);
            if (i > 0)
            {
                WriteBreak(layout.Scale.Segments[i - 1].Bottom, segment.Top);
            }
        }
    }

    // Two slanted strokes across an axis that stops: no time is drawn here.
    private void WriteBreak(double from, double to)
    {
        var middle = (from + to) / 2;
        foreach (var y in new[] { middle - 1.75, middle + 1.75 })
        {
            Stroke($"M{_axis - 3:0.##} {y + 1.25:0.##}L{_axis + 3:0.##} {y - 1.25:0.##}", Ink);
        }
    }

    private void WriteBar(TimelineBar bar)
    {
        var x = _axis - ((bar.Lane + 1) * TimelineLayout.LaneWidth);
        var bottom = Math.Max(bar.Bottom, bar.Top + BarWidth);
        var fill = bar.IsCirca ? "#FFFFFF" : Accent;
        Line($"<rect x=\"{x - (BarWidth / 2):0.##}\" y=\"{bar.Top:0.##}\" width=\"{BarWidth:0.##}\" height=\"{bottom - bar.Top:0.##}\" fill=\"{fill}\" stroke=\"{Accent}\" stroke-width=\"{LineWidth:0.##}\"/>");
    }

    private void WriteLeader(TimelineLabel label) =>
        Stroke($"M{_axis:0.##} {label.PointY:0.##}h5L{layout.LabelX - 6:0.##} {label.Y:0.##}h4", Quiet);

    private void WriteDot(TimelinePoint point)
    {
        var fill = point.Date.IsCirca ? "#FFFFFF" : Accent;
        Line($"<circle cx=\"{_axis:0.##}\" cy=\"{layout.Scale.YOf(point.Day):0.##}\" r=\"{DotRadius:0.##}\" fill=\"{fill}\" stroke=\"{Accent}\" stroke-width=\"{LineWidth:0.##}\"/>");
    }

    private void WriteLabel(TimelineLabel label)
    {
        Line($"<text x=\"{layout.LabelX:0.##}\" y=\"{Baseline(label.Y):0.##}\" font-weight=\"600\">{Escape(label.Point.DateText)}</text>");
        for (var i = 0; i < label.Lines.Count; i++)
        {
            var x = layout.LabelX + (i == 0 ? label.DateWidth : 0);
            Line($"<text x=\"{x:0.##}\" y=\"{Baseline(label.Y + (i * TimelineLabel.LineHeight)):0.##}\">{Escape(label.Lines[i])}</text>");
        }
    }

    private static double Baseline(double middle) => middle + (HalfCapital * TimelineLayout.FontSize);

    private void Stroke(FormattableString path, string color) =>
        Line($"<path d=\"{FormattableString.Invariant(path)}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{LineWidth:0.##}\"/>");

    private void Line(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Escape(string text) => SecurityElement.Escape(text)!;
}
