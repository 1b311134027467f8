using System.Globalization;
using System.Xml.Linq;

namespace OpenSourceHistory.Docx.Reading.Parts;

/// <summary>Asks elements of WordprocessingML; those of the strict form (ISO/IEC 29500-1) and of the transitional one (29500-4) are the same.</summary>
internal static class WordXml
{
    /// <summary>The namespace of the transitional form.</summary>
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace s_strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>True for an element of WordprocessingML.</summary>
    /// <param name="element">The element.</param>
    public static bool IsWord(XElement element) => element.Name.Namespace == Main || element.Name.Namespace == s_strict;

    /// <summary>The first child of a name, or null.</summary>
    /// <param name="element">The element, or null.</param>
    /// <param name="name">Local name in WordprocessingML.</param>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Name.LocalName == name && IsWord(e));

    /// <summary>The children of a name.</summary>
    /// <param name="element">The element, or null.</param>
    /// <param name="name">Local name in WordprocessingML.</param>
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(e => e.Name.LocalName == name && IsWord(e)) ?? [];

    /// <summary>An attribute by its local name, whatever its namespace; or null.</summary>
    /// <param name="element">The element, or null.</param>
    /// <param name="name">Local name.</param>
    public static string? Get(this XElement? element, string name) => element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name && !a.IsNamespaceDeclaration)?.Value;

    /// <summary>The value of a child.</summary>
    /// <param name="element">The element, or null.</param>
    /// <param name="name">Local name of the child.</param>
    public static string? ValueOf(this XElement? element, string name) => element.Child(name).Get("val");

    /// <summary>An attribute as a number, or null where there is none or it is no number.</summary>
    /// <param name="element">The element, or null.</param>
    /// <param name="name">Local name of the attribute.</param>
    public static int? Number(this XElement? element, string name) =>
        int.TryParse(element.Get(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is on or off (17.17.4), or null where nothing is said.</summary>
    /// <param name="element">The properties, or null.</param>
    /// <param name="name">Local name of the property.</param>
    public static bool? Toggle(this XElement? element, string name) => element.Child(name) is { } property ? property.Get("val") is not ("0" or "false" or "off" or "none") : null;

    /// <summary>Who made a revision, by the attributes of its element.</summary>
    /// <param name="element">The element, or null.</param>
    /// <returns>The revision; null where there is no element.</returns>
    public static WordRevision? RevisionOf(XElement? element) => element is null
        ? null
        : new WordRevision(element.Get("author") ?? string.Empty, DateOf(element.Get("date")), element.Name.LocalName.StartsWith("move", StringComparison.Ordinal));

    /// <summary>A moment as documents write it, or null where it is none.</summary>
    /// <param name="text">The text, or null.</param>
    public static DateTimeOffset? DateOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
