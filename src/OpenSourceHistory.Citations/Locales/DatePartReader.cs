using System.Xml.Linq;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Xml;

namespace OpenSourceHistory.Citations.Locales;

/// <summary>Reads <c>cs:date-part</c>.</summary>
internal sealed class DatePartReader(StyleXml xml, PresentationReader presentations)
{
    public ValueList<DatePartElement> Read(XElement date) =>
        ValueList.From(date.Elements(StyleXml.Namespace + "date-part").Select(ReadPart).OfType<DatePartElement>());

    private DatePartElement? ReadPart(XElement element)
    {
        if (xml.Value<DatePart>(element, "name") is not { } part)
        {
            return null;
        }

        return new DatePartElement(
            part,
            xml.Value<DatePartForm>(element, "form") ?? DatePartForm.Default,
            (string?)element.Attribute("range-delimiter"),
            presentations.Read(element));
    }
}
