using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>Transforms of elements (SVG 1.1, section 7.6).</summary>
internal static class SvgTransforms
{
    /// <summary>The map from an element's own space to its parent's; what does not parse changes nothing and is found.</summary>
    /// <param name="element">The element.</param>
    /// <param name="document">Its document.</param>
    public static Matrix MapOf(XElement element, SvgDocument document)
    {
        if (element.Attribute("transform")?.Value is not { } text)
        {
            return Matrix.Identity;
        }

        var map = SvgTransform.Parse(text);
        if (map is null)
        {
            document.Invalid(element, $"'{text}' is no list of transforms");
        }

        return map ?? Matrix.Identity;
    }
}
