using System.Xml.Linq;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Content that is written twice, for newer programs and for older ones (29500-3, 7.5).</summary>
internal static class Alternatives
{
    // Drawings in both forms that we read: shapes, groups, and what Word 2010 added to text.
    private static readonly string[] s_known = ["wps", "wpg", "wp14", "w14", "w15", "w16se", "pic", "a14"];

    /// <summary>The content that is to be read, once.</summary>
    /// <param name="element">Both.</param>
    public static IEnumerable<XElement> Chosen(XElement element)
    {
        var choice = element.Elements().FirstOrDefault(e => e.Name.LocalName == "Choice" && IsKnown(e));
        var other = element.Elements().FirstOrDefault(e => e.Name.LocalName == "Fallback") ?? element.Elements().FirstOrDefault(e => e.Name.LocalName == "Choice");
        return (choice ?? other)?.Elements() ?? [];
    }

    private static bool IsKnown(XElement choice) =>
        ((string?)choice.Attribute("Requires") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(p => s_known.Contains(p, StringComparer.Ordinal));
}
