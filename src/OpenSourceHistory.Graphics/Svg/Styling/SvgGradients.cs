using System.Xml.Linq;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>The one colour that stands for a gradient: the mean of its stops.</summary>
internal static class SvgGradients
{
    private const int LongestChain = 8;

    /// <summary>The mean of the stops that a <c>url(#id)</c> leads to; its fallback colour, or null, where there are none.</summary>
    public static Paint? MeanColor(SvgDocument document, string value)
    {
        var close = value.IndexOf(')', StringComparison.Ordinal);
        var id = (close < 0 ? value : value[..close]).Replace("url(", string.Empty, StringComparison.Ordinal).Trim(' ', '"', '\'', '#');
        var stops = FindStops(document, document.Find(id));
        if (stops.Count == 0)
        {
            return close < 0 ? null : ColorParser.Parse(value[(close + 1)..]);
        }

        int Mean(Func<RgbPaint, byte> component) => (int)Math.Round(stops.Average(s => component(s)));
        return new RgbPaint((byte)Mean(c => c.Red), (byte)Mean(c => c.Green), (byte)Mean(c => c.Blue), (byte)Mean(c => c.Alpha));
    }

    // Gradients borrow each other's stops by reference.
    private static List<RgbPaint> FindStops(SvgDocument document, XElement? gradient)
    {
        for (var i = 0; gradient is not null && i < LongestChain; i++)
        {
            var stops = gradient.Elements().Where(e => e.Name.LocalName == "stop").Select(stop => ColorOf(document, stop)).ToList();
            if (stops.Count > 0)
            {
                return stops;
            }

            gradient = document.Find(SvgDocument.ReferenceOf(gradient));
        }

        return [];
    }

    private static RgbPaint ColorOf(SvgDocument document, XElement stop)
    {
        var declarations = document.StyleSheet.DeclarationsFor(stop).ToList();
        string? Value(string name) => declarations.FindLast(d => d.Name == name).Value;
        var color = Value("stop-color") is { } text ? ColorParser.Parse(text)?.ToRgb() ?? Paint.Black : Paint.Black;
        var opacity = Value("stop-opacity") is { } fraction ? SvgLength.Parse(fraction, 0, 1) ?? 1 : 1;
        return color with { Alpha = (byte)Math.Round(color.Alpha * Math.Clamp(opacity, 0, 1)) };
    }
}
