using System.Xml.Linq;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Xml;

/// <summary>Reads the attributes of affixes and formatting.</summary>
internal sealed class PresentationReader(StyleXml xml)
{
    public Presentation Read(XElement element) => new()
    {
        Prefix = (string?)element.Attribute("prefix") ?? string.Empty,
        Suffix = (string?)element.Attribute("suffix") ?? string.Empty,
        Delimiter = (string?)element.Attribute("delimiter"),
        Slope = xml.Value<FontStyle>(element, "font-style"),
        Weight = xml.Value<FontWeight>(element, "font-weight"),
        IsSmallCaps = IsSet(element, "font-variant", "small-caps"),
        IsUnderlined = IsSet(element, "text-decoration", "underline"),
        Shift = ShiftOf(element),
        Display = xml.Value<DisplayBlock>(element, "display") ?? DisplayBlock.None,
        TextCase = xml.Value<TextCase>(element, "text-case") ?? TextCase.None,
        HasQuotes = xml.Flag(element, "quotes") ?? false,
        StripsPeriods = xml.Flag(element, "strip-periods") ?? false,
    };

    private bool? IsSet(XElement element, string attribute, string on)
    {
        if (element.Attribute(attribute) is not { } found)
        {
            return null;
        }

        if (found.Value != on && found.Value is not ("normal" or "none"))
        {
            xml.Unknown(found, $"{attribute} has no value \u201c{found.Value}\u201d", $"One of: normal, none, {on}");
        }

        return found.Value == on;
    }

    private BaselineShift? ShiftOf(XElement element) => element.Attribute("vertical-align")?.Value switch
    {
        null => null,
        "sup" => BaselineShift.Superscript,
        "sub" => BaselineShift.Subscript,
        "baseline" => BaselineShift.Baseline,
        _ => UnknownShift(element.Attribute("vertical-align")!),
    };

    private BaselineShift? UnknownShift(XAttribute attribute)
    {
        xml.Unknown(attribute, $"vertical-align has no value \u201c{attribute.Value}\u201d", "One of: baseline, sup, sub");
        return null;
    }
}
