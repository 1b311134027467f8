using System.Xml.Linq;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>Gradients and patterns borrow each other's attributes and content by reference (SVG 1.1, sections 13.2.4 and 13.3).</summary>
internal static class SvgInheritance
{
    private const int LongestChain = 8;

    /// <summary>An element, and those that it borrows from, the nearest first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="element">A gradient or pattern.</param>
    public static IEnumerable<XElement> Chain(SvgDocument document, XElement? element)
    {
        for (var i = 0; element is not null && i < LongestChain; i++)
        {
            yield return element;
            element = document.Find(SvgDocument.ReferenceOf(element));
        }
    }

    /// <summary>An attribute of an element, or of what it borrows from; null where none has it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="element">A gradient or pattern.</param>
    /// <param name="name">Name of the attribute.</param>
    public static string? Attribute(SvgDocument document, XElement element, string name) =>
        Chain(document, element).Select(own => own.Attribute(name)?.Value).FirstOrDefault(value => value is not null);
}
