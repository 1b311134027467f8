using System.Xml.Linq;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>The stops of gradients (SVG 1.1, section 13.2.4).</summary>
internal static class SvgStops
{
    /// <summary>The one colour that stands for a gradient where none can be painted: the mean of its stops; null where there are none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="gradient">The gradient's element.</param>
    public static Paint? MeanColor(SvgDocument document, XElement gradient)
    {
        var stops = Of(document, gradient);
        if (stops.Count == 0)
        {
            return null;
        }

        int Mean(Func<RgbPaint, byte> component) => (int)Math.Round(stops.Average(stop => component(stop.Color)));
        return new RgbPaint((byte)Mean(c => c.Red), (byte)Mean(c => c.Green), (byte)Mean(c => c.Blue), (byte)Mean(c => c.Alpha));
    }

    /// <summary>The stops of a gradient, none in front of the one before it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="gradient">The gradient's element.</param>
    public static List<(double Offset, RgbPaint Color)> Of(SvgDocument document, XElement gradient)
    {
        var elements = SvgInheritance.Chain(document, gradient).Select(StopElements).FirstOrDefault(stops => stops.Count > 0) ?? [];
        var last = 0.0;
        return elements.ConvertAll(stop =>
        {
            var offset = SvgLength.Parse(stop.Attribute("offset")?.Value ?? "0", 0, 1) ?? 0;
            last = Math.Clamp(offset, last, 1);
            return (last, ColorOf(document, stop));
        });
    }

    private static List<XElement> StopElements(XElement gradient) => [.. gradient.Elements().Where(e => e.Name.LocalName == "stop")];

    private static RgbPaint ColorOf(SvgDocument document, XElement stop)
    {
        var declarations = document.StyleSheet.DeclarationsFor(stop).ToList();
        string? Value(string name) => declarations.FindLast(d => d.Name == name).Value;
        var color = Value("stop-color") is { } text ? ColorParser.Parse(text)?.ToRgb() ?? Paint.Black : Paint.Black;
        var opacity = Value("stop-opacity") is { } fraction ? SvgLength.Parse(fraction, 0, 1) ?? 1 : 1;
        return color with { Alpha = (byte)Math.Round(color.Alpha * Math.Clamp(opacity, 0, 1)) };
    }
}
