using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>Gradients of a document (SVG 1.1, section 13.2).</summary>
internal static class SvgGradients
{
    /// <summary>A gradient as it fills a path; null where one colour does as well, or nothing is painted.</summary>
    /// <param name="document">The document.</param>
    /// <param name="element">The gradient's element.</param>
    /// <param name="context">Where the path stands.</param>
    /// <param name="bounds">The box around the path in user units.</param>
    /// <param name="opacity">Opacity of the fill.</param>
    public static Gradient? Of(SvgDocument document, XElement element, SvgContext context, PathBounds bounds, double opacity)
    {
        var stops = SvgStops.Of(document, element);
        var isOfBox = SvgInheritance.Attribute(document, element, "gradientUnits") != "userSpaceOnUse";
        if (stops.Count < 2 || (isOfBox && (bounds.IsEmpty || bounds.Width == 0 || bounds.Height == 0)))
        {
            return null;
        }

        if (SvgInheritance.Attribute(document, element, "spreadMethod") is "reflect" or "repeat")
        {
            document.Unsupported(element, "a gradient that repeats itself (its last colour goes on)");
        }

        var alpha = stops[0].Color.Alpha;
        if (stops.Exists(stop => stop.Color.Alpha != alpha))
        {
            document.Unsupported(element, "a gradient that fades (it fades to white)");
            stops = stops.ConvertAll(stop => (stop.Offset, OnWhite(stop.Color)));
            alpha = byte.MaxValue;
        }

        var lengths = isOfBox ? new SvgViewport(1, 1, context.Viewport.FontSize) : context.Viewport;
        var (from, to) = PlacesOf(document, element, lengths);
        var own = SvgInheritance.Attribute(document, element, "gradientTransform") is { } text ? SvgTransform.Parse(text) ?? Matrix.Identity : Matrix.Identity;
        var map = (isOfBox ? own.Then(bounds.FromUnitSquare()) : own).Then(context.Map);
        var opaque = stops.Select(stop => new GradientStop(stop.Offset, stop.Color with { Alpha = byte.MaxValue }));
        return new Gradient(KindOf(element), from, to, Whole([.. opaque]), map, (byte)Math.Round(alpha * Math.Clamp(opacity, 0, 1)));
    }

    private static GradientKind KindOf(XElement element) => element.Name.LocalName == "linearGradient" ? GradientKind.Linear : GradientKind.Radial;

    private static (GradientCircle From, GradientCircle To) PlacesOf(SvgDocument document, XElement element, SvgViewport lengths)
    {
        if (KindOf(element) == GradientKind.Linear)
        {
            return (new GradientCircle(X("x1", "0%"), Y("y1", "0%"), 0), new GradientCircle(X("x2", "100%"), Y("y2", "0%"), 0));
        }

        var (cx, cy) = (X("cx", "50%"), Y("cy", "50%"));
        var radius = lengths.Diagonal(Text("r", "50%")) ?? 0;
        var focus = new GradientCircle(
            SvgInheritance.Attribute(document, element, "fx") is null ? cx : X("fx", "50%"), SvgInheritance.Attribute(document, element, "fy") is null ? cy : Y("fy", "50%"), lengths.Diagonal(Text("fr", "0%")) ?? 0);
        return (Within(focus, cx, cy, radius), new GradientCircle(cx, cy, radius));

        string Text(string name, string initial) => SvgInheritance.Attribute(document, element, name) ?? initial;
        double X(string name, string initial) => lengths.X(Text(name, initial)) ?? 0;
        double Y(string name, string initial) => lengths.Y(Text(name, initial)) ?? 0;
    }

    // A focus outside of the circle is moved to it (section 13.2.3).
    private static GradientCircle Within(GradientCircle focus, double cx, double cy, double radius)
    {
        var distance = Math.Sqrt(((focus.X - cx) * (focus.X - cx)) + ((focus.Y - cy) * (focus.Y - cy)));
        var most = radius * 0.999;
        return distance <= most ? focus : focus with { X = cx + ((focus.X - cx) * most / distance), Y = cy + ((focus.Y - cy) * most / distance) };
    }

    // The first colour goes on before it, the last one behind it.
    private static ValueList<GradientStop> Whole(List<GradientStop> stops)
    {
        if (stops[0].Offset > 0)
        {
            stops.Insert(0, stops[0] with { Offset = 0 });
        }

        if (stops[^1].Offset < 1)
        {
            stops.Add(stops[^1] with { Offset = 1 });
        }

        return ValueList.From(stops);
    }

    private static RgbPaint OnWhite(RgbPaint color)
    {
        return new RgbPaint(Mix(color.Red), Mix(color.Green), Mix(color.Blue));

        byte Mix(byte component) => (byte)(((component * color.Alpha) + (255 * (255 - color.Alpha)) + 127) / 255);
    }
}
