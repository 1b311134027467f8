using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>Basic shapes and paths as path commands in user units (SVG 1.1, chapters 8 and 9).</summary>
internal static class SvgShapes
{
    // Control point of the cubic curve nearest to a quarter circle.
    private const double Quarter = 0.5522847498307936;

    /// <summary>The path of a shape; empty where it has no extent, null where the element is no shape.</summary>
    public static List<PathCommand>? PathOf(XElement element, SvgViewport viewport, SvgDocument document) => element.Name.LocalName switch
    {
        "path" => PathData(element, document),
        "rect" => Rectangle(element, viewport),
        "circle" => Circle(element, viewport),
        "ellipse" => Ellipse(element, viewport),
        "line" => Line(element, viewport),
        "polyline" => Polygon(element, document, isClosed: false),
        "polygon" => Polygon(element, document, isClosed: true),
        _ => null,
    };

    private static List<PathCommand> PathData(XElement element, SvgDocument document)
    {
        var path = SvgPathParser.Parse(element.Attribute("d")?.Value, out var isWhole);
        if (!isWhole)
        {
            document.Invalid(element, "The path data has an error; the path is drawn up to it");
        }

        return path;
    }

    private static List<PathCommand> Rectangle(XElement element, SvgViewport viewport)
    {
        var (x, y) = (viewport.X(element, "x") ?? 0, viewport.Y(element, "y") ?? 0);
        var (width, height) = (viewport.X(element, "width") ?? 0, viewport.Y(element, "height") ?? 0);
        if (width <= 0 || height <= 0)
        {
            return [];
        }

        var (rx, ry) = (viewport.X(element, "rx"), viewport.Y(element, "ry"));
        var radiusX = Math.Clamp(rx ?? ry ?? 0, 0, width / 2);
        var radiusY = Math.Clamp(ry ?? rx ?? 0, 0, height / 2);
        return radiusX > 0 && radiusY > 0
            ? RoundedRectangle(x, y, x + width, y + height, radiusX, radiusY)
            : [PathCommand.MoveTo(x, y), PathCommand.LineTo(x + width, y), PathCommand.LineTo(x + width, y + height), PathCommand.LineTo(x, y + height), PathCommand.Close];
    }

    private static List<PathCommand> RoundedRectangle(double left, double top, double right, double bottom, double rx, double ry)
    {
        var (kx, ky) = (rx * (1 - Quarter), ry * (1 - Quarter));
        return
        [
            PathCommand.MoveTo(left + rx, top),
            PathCommand.LineTo(right - rx, top),
            PathCommand.CubicTo(right - kx, top, right, top + ky, right, top + ry),
            PathCommand.LineTo(right, bottom - ry),
            PathCommand.CubicTo(right, bottom - ky, right - kx, bottom, right - rx, bottom),
            PathCommand.LineTo(left + rx, bottom),
            PathCommand.CubicTo(left + kx, bottom, left, bottom - ky, left, bottom - ry),
            PathCommand.LineTo(left, top + ry),
            PathCommand.CubicTo(left, top + ky, left + kx, top, left + rx, top),
            PathCommand.Close,
        ];
    }

    private static List<PathCommand> Circle(XElement element, SvgViewport viewport)
    {
        var radius = viewport.Diagonal(element, "r") ?? 0;
        return EllipseAt(viewport.X(element, "cx") ?? 0, viewport.Y(element, "cy") ?? 0, radius, radius);
    }

    private static List<PathCommand> Ellipse(XElement element, SvgViewport viewport)
    {
        var (rx, ry) = (viewport.X(element, "rx"), viewport.Y(element, "ry"));
        return EllipseAt(viewport.X(element, "cx") ?? 0, viewport.Y(element, "cy") ?? 0, rx ?? ry ?? 0, ry ?? rx ?? 0);
    }

    private static List<PathCommand> EllipseAt(double cx, double cy, double rx, double ry)
    {
        var (kx, ky) = (rx * Quarter, ry * Quarter);
        return rx <= 0 || ry <= 0
            ? []
            :
            [
                PathCommand.MoveTo(cx + rx, cy),
                PathCommand.CubicTo(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
                PathCommand.CubicTo(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
                PathCommand.CubicTo(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
                PathCommand.CubicTo(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
                PathCommand.Close,
            ];
    }

    private static List<PathCommand> Line(XElement element, SvgViewport viewport) =>
    [
        PathCommand.MoveTo(viewport.X(element, "x1") ?? 0, viewport.Y(element, "y1") ?? 0),
        PathCommand.LineTo(viewport.X(element, "x2") ?? 0, viewport.Y(element, "y2") ?? 0),
    ];

    private static List<PathCommand> Polygon(XElement element, SvgDocument document, bool isClosed)
    {
        var commands = new List<PathCommand>();
        var scanner = new SvgScanner(element.Attribute("points")?.Value);
        while (scanner.TryReadNumber(out var x) && scanner.TryReadNumber(out var y))
        {
            commands.Add(commands.Count == 0 ? PathCommand.MoveTo(x, y) : PathCommand.LineTo(x, y));
        }

        scanner.SkipSeparators();
        if (!scanner.IsAtEnd)
        {
            document.Invalid(element, "The list of points has an error; it is drawn up to it");
        }

        if (isClosed && commands.Count > 0)
        {
            commands.Add(PathCommand.Close);
        }

        return commands;
    }
}
