using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>What lengths of an element refer to: the viewport's extent and the font size, in user units.</summary>
/// <param name="Width">Width of the viewport.</param>
/// <param name="Height">Height of the viewport.</param>
/// <param name="FontSize">Font size of the element.</param>
internal readonly record struct SvgViewport(double Width, double Height, double FontSize)
{
    /// <summary>A horizontal length of an attribute; null where it is absent, automatic or no length.</summary>
    public double? X(XElement element, string name) => Parse(element, name, Width);

    /// <summary>A vertical length of an attribute; null where it is absent, automatic or no length.</summary>
    public double? Y(XElement element, string name) => Parse(element, name, Height);

    /// <summary>A horizontal length; null where it is none.</summary>
    public double? X(string text) => SvgLength.Parse(text, FontSize, Width);

    /// <summary>A vertical length; null where it is none.</summary>
    public double? Y(string text) => SvgLength.Parse(text, FontSize, Height);

    /// <summary>A length of no direction; null where it is none.</summary>
    public double? Diagonal(string text) => SvgLength.Parse(text, FontSize, DiagonalExtent);

    /// <summary>A length of no direction, whose percentages refer to the diagonal (SVG 1.1, section 7.10).</summary>
    public double? Diagonal(XElement element, string name) => Parse(element, name, DiagonalExtent);

    private double DiagonalExtent => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);

    private double? Parse(XElement element, string name, double whole) =>
        element.Attribute(name)?.Value is { } text ? SvgLength.Parse(text, FontSize, whole) : null;
}
