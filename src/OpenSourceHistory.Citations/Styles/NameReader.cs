using System.Xml.Linq;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Citations.Xml;

namespace OpenSourceHistory.Citations.Styles;

/// <summary>Reads <c>cs:names</c> and the options that it inherits.</summary>
internal sealed class NameReader(StyleXml xml, PresentationReader presentations)
{
    /// <summary>The options for names of <c>cs:style</c>, <c>cs:citation</c> or <c>cs:bibliography</c>.</summary>
    public NameOptions ReadInherited(XElement element) => ReadCommon(element) with
    {
        Form = xml.Value<NameForm>(element, "name-form"),
        NameDelimiter = (string?)element.Attribute("name-delimiter"),
        NamesDelimiter = (string?)element.Attribute("names-delimiter"),
    };

    /// <summary>The options of a <c>cs:key</c>.</summary>
    public NameOptions ReadKey(XElement key) => new()
    {
        EtAlMin = xml.Number(key, "names-min"),
        EtAlUseFirst = xml.Number(key, "names-use-first"),
        EtAlUseLast = xml.Flag(key, "names-use-last"),
    };

    public NamesElement Read(XElement element, ValueList<StyleElement> substitute)
    {
        var name = element.Element(StyleXml.Namespace + "name");
        var etAl = element.Element(StyleXml.Namespace + "et-al");
        var label = element.Element(StyleXml.Namespace + "label");
        return new NamesElement(
            StyleXml.Words(element, "variable"),
            name is null ? null : ReadName(name),
            etAl is null ? null : new EtAlElement((string?)etAl.Attribute("term") ?? "et-al", presentations.Read(etAl)),
            label is null ? null : ReadLabel(label),
            label is not null && name is not null && label.IsBefore(name),
            substitute,
            presentations.Read(element));
    }

    public LabelElement ReadLabel(XElement label) => new(
        (string?)label.Attribute("variable"),
        xml.Value<TermForm>(label, "form") ?? TermForm.Long,
        xml.Value<LabelPlural>(label, "plural") ?? LabelPlural.Contextual,
        presentations.Read(label));

    private NameElement ReadName(XElement name) => new(
        ReadCommon(name) with
        {
            Form = xml.Value<NameForm>(name, "form"),
            NameDelimiter = (string?)name.Attribute("delimiter"),
        },
        PartOf(name, "family"),
        PartOf(name, "given"),
        presentations.Read(name));

    private Presentation PartOf(XElement name, string part)
    {
        var found = name.Elements(StyleXml.Namespace + "name-part").FirstOrDefault(p => (string?)p.Attribute("name") == part);
        return found is null ? Presentation.Plain : presentations.Read(found);
    }

    private NameOptions ReadCommon(XElement element) => new()
    {
        And = xml.Value<NameAnd>(element, "and"),
        DelimiterPrecedesEtAl = xml.Value<DelimiterPrecedes>(element, "delimiter-precedes-et-al"),
        DelimiterPrecedesLast = xml.Value<DelimiterPrecedes>(element, "delimiter-precedes-last"),
        EtAlMin = xml.Number(element, "et-al-min"),
        EtAlUseFirst = xml.Number(element, "et-al-use-first"),
        EtAlSubsequentMin = xml.Number(element, "et-al-subsequent-min"),
        EtAlSubsequentUseFirst = xml.Number(element, "et-al-subsequent-use-first"),
        EtAlUseLast = xml.Flag(element, "et-al-use-last"),
        Initialize = xml.Flag(element, "initialize"),
        InitializeWith = (string?)element.Attribute("initialize-with"),
        AsSortOrder = xml.Value<NameAsSortOrder>(element, "name-as-sort-order"),
        SortSeparator = (string?)element.Attribute("sort-separator"),
    };
}
