using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>The <c>viewBox</c> of an element (SVG 1.1, section 7.7).</summary>
internal readonly record struct SvgViewBox(double X, double Y, double Width, double Height)
{
    public static SvgViewBox? Of(XElement element)
    {
        var scanner = new SvgScanner(element.Attribute("viewBox")?.Value);
        return scanner.TryReadNumber(out var x) && scanner.TryReadNumber(out var y)
            && scanner.TryReadNumber(out var width) && scanner.TryReadNumber(out var height) && width > 0 && height > 0
            ? new SvgViewBox(x, y, width, height)
            : null;
    }

    /// <summary>The map of the box into a viewport of a size (section 7.8, <c>preserveAspectRatio</c>).</summary>
    public Matrix MapTo(double width, double height, string? preserveAspectRatio)
    {
        var (scaleX, scaleY) = (width / Width, height / Height);
        var words = (preserveAspectRatio ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var alignment = words is [var first, ..] ? first : "xMidYMid";
        if (alignment != "none")
        {
            scaleX = scaleY = words.Contains("slice") ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
        }

        var shareX = alignment.StartsWith("xMin", StringComparison.Ordinal) ? 0 : alignment.StartsWith("xMax", StringComparison.Ordinal) ? 1 : 0.5;
        var shareY = alignment.EndsWith("YMin", StringComparison.Ordinal) ? 0 : alignment.EndsWith("YMax", StringComparison.Ordinal) ? 1 : 0.5;
        return Matrix.Translation(-X, -Y)
            .Then(Matrix.Scaling(scaleX, scaleY))
            .Then(Matrix.Translation((width - (Width * scaleX)) * shareX, (height - (Height * scaleY)) * shareY));
    }
}
