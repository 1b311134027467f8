using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>Where the markers of a path stand, and how (SVG 1.1, section 11.6).</summary>
internal sealed class SvgMarkers(SvgDocument document)
{
    private const double DefaultSide = 3;

    /// <summary>The markers of a path in the order of painting, each with where its content stands.</summary>
    /// <param name="element">The path's element.</param>
    /// <param name="path">The path in user units.</param>
    /// <param name="context">Where the path stands.</param>
    public IEnumerable<(XElement Marker, SvgContext Context)> Of(XElement element, List<PathCommand> path, SvgContext context)
    {
        var style = context.Style;
        if ((style.MarkerStart ?? style.MarkerMid ?? style.MarkerEnd) is null || element.Name.LocalName is "rect" or "circle" or "ellipse")
        {
            yield break;
        }

        var vertices = SvgVertices.Of(path);
        for (var i = 0; i < vertices.Count; i++)
        {
            if (i == 0 && Find(style.MarkerStart, element) is { } first)
            {
                yield return (first, ContextOf(first, vertices[i], isStart: true, context));
            }

            if (i > 0 && i < vertices.Count - 1 && Find(style.MarkerMid, element) is { } middle)
            {
                yield return (middle, ContextOf(middle, vertices[i], isStart: false, context));
            }

            if (i == vertices.Count - 1 && Find(style.MarkerEnd, element) is { } last)
            {
                yield return (last, ContextOf(last, vertices[i], isStart: false, context));
            }
        }
    }

    /// <summary>The box of a marker's own content, out of which nothing shows; null where it may.</summary>
    /// <param name="marker">The marker.</param>
    public static ValueList<PathCommand>? BoxOf(XElement marker)
    {
        var isOpen = (marker.Attribute("overflow")?.Value ?? string.Empty) is "visible" or "auto"
            || (marker.Attribute("style")?.Value.Contains("overflow:visible", StringComparison.Ordinal) ?? false);
        var box = SvgViewBox.Of(marker);
        return isOpen ? null
            : Shapes.Rectangle(box?.X ?? 0, box?.Y ?? 0, box?.Width ?? Side(marker, "markerWidth"), box?.Height ?? Side(marker, "markerHeight"));
    }

    private XElement? Find(string? id, XElement element)
    {
        var marker = document.Find(id);
        if (id is not null && marker is not { Name.LocalName: "marker" })
        {
            document.Invalid(element, $"No marker of the document is named '{id}'");
            return null;
        }

        return marker is null || element.AncestorsAndSelf().Contains(marker) ? null : marker;
    }

    private static SvgContext ContextOf(XElement marker, SvgVertex vertex, bool isStart, SvgContext context)
    {
        var (width, height) = (Side(marker, "markerWidth"), Side(marker, "markerHeight"));
        var box = SvgViewBox.Of(marker);
        var map = box?.MapTo(width, height, marker.Attribute("preserveAspectRatio")?.Value) ?? Matrix.Identity;
        var (x, y) = map.Apply(Length(marker, "refX", 0), Length(marker, "refY", 0));
        var scale = marker.Attribute("markerUnits")?.Value == "userSpaceOnUse" ? 1 : context.Style.StrokeWidth;
        var (sin, cos) = Math.SinCos(AngleOf(marker, vertex, isStart));
        return context with
        {
            Map = map.Then(Matrix.Translation(-x, -y)).Then(Matrix.Scaling(scale, scale)).Then(new Matrix(cos, sin, -sin, cos, vertex.X, vertex.Y)).Then(context.Map),
            Viewport = new SvgViewport(box?.Width ?? width, box?.Height ?? height, context.Viewport.FontSize),
            Depth = context.Depth + 1,
        };
    }

    private static double AngleOf(XElement marker, SvgVertex vertex, bool isStart)
    {
        var orient = marker.Attribute("orient")?.Value.Trim() ?? "0";
        if (orient.StartsWith("auto", StringComparison.Ordinal))
        {
            return vertex.Direction + (isStart && orient == "auto-start-reverse" ? Math.PI : 0);
        }

        var scanner = new SvgScanner(orient);
        var angle = scanner.TryReadNumber(out var value) ? value : 0;
        return scanner.ReadWord() switch { "rad" => angle, "grad" => angle * Math.PI / 200, "turn" => angle * 2 * Math.PI, _ => angle * Math.PI / 180 };
    }

    private static double Side(XElement marker, string name) => Length(marker, name, DefaultSide);

    private static double Length(XElement marker, string name, double otherwise) => marker.Attribute(name)?.Value.Trim() switch
    {
        "left" or "top" => 0,
        "center" => (SvgViewBox.Of(marker) is { } box ? (name == "refX" ? box.Width : box.Height) : DefaultSide) / 2,
        { } text => SvgLength.Parse(text, 0, 0) ?? otherwise,
        null => otherwise,
    };
}
