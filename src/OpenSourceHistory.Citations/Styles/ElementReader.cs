using System.Xml.Linq;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Xml;

namespace OpenSourceHistory.Citations.Styles;

/// <summary>Reads rendering elements.</summary>
internal sealed class ElementReader(StyleXml xml, PresentationReader presentations, NameReader names)
{
    private static readonly string[] s_tests = ["disambiguate", "is-numeric", "is-uncertain-date", "locator", "position", "type", "variable"];

    public ValueList<StyleElement> ReadChildren(XElement parent) =>
        ValueList.From(parent.Elements().Select(Read).OfType<StyleElement>());

    private StyleElement? Read(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "text":
                return ReadText(element);
            case "number":
                return new NumberElement(
                    Attribute(element, "variable"), xml.Value<NumberForm>(element, "form") ?? NumberForm.Numeric, presentations.Read(element));
            case "label":
                return names.ReadLabel(element);
            case "date":
                return ReadDate(element);
            case "names":
                return names.Read(element, ReadSubstitute(element));
            case "group":
                return new GroupElement(ReadChildren(element), presentations.Read(element));
            case "choose":
                return ReadChoose(element);
            default:
                xml.UnknownElement(element);
                return null;
        }
    }

    private TextElement? ReadText(XElement element)
    {
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            if (element.Attribute(kind switch
            {
                TextKind.Variable => "variable",
                TextKind.Macro => "macro",
                TextKind.Term => "term",
                _ => "value",
            }) is { } value)
            {
                return new TextElement(
                    kind,
                    value.Value,
                    xml.Value<TermForm>(element, "form") ?? TermForm.Long,
                    xml.Flag(element, "plural") ?? false,
                    presentations.Read(element));
            }
        }

        xml.Unknown(element, "text renders nothing", "It needs one of the attributes variable, macro, term and value");
        return null;
    }

    private DateElement ReadDate(XElement element) => new(
        Attribute(element, "variable"),
        xml.Value<DateForm>(element, "form"),
        (string?)element.Attribute("date-parts") switch { "year" => DatePart.Year, "year-month" => DatePart.Month, _ => DatePart.Day },
        new DatePartReader(xml, presentations).Read(element),
        presentations.Read(element));

    private ValueList<StyleElement> ReadSubstitute(XElement names) =>
        names.Element(StyleXml.Namespace + "substitute") is { } substitute ? ReadChildren(substitute) : [];

    private ChooseElement ReadChoose(XElement element) => new(ValueList.From(element.Elements().Select(ReadBranch)));

    private ChooseBranch ReadBranch(XElement element)
    {
        if (element.Name.LocalName is not ("if" or "else-if" or "else"))
        {
            xml.UnknownElement(element);
        }

        var conditions = s_tests.SelectMany(test => Conditions(KindOf(test), StyleXml.Words(element, test)));
        return new ChooseBranch(
            xml.Value<ConditionMatch>(element, "match") ?? ConditionMatch.All, ValueList.From(conditions), ReadChildren(element));
    }

    private static IEnumerable<Condition> Conditions(ConditionKind kind, ValueList<string> words) => kind switch
    {
        _ when words.Count == 0 => [],
        ConditionKind.Type or ConditionKind.Locator => [new Condition(kind, words)],
        _ => words.Select(word => new Condition(kind, [word])),
    };

    private static ConditionKind KindOf(string test) =>
        Enum.Parse<ConditionKind>(test.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    private static string Attribute(XElement element, string name) => (string?)element.Attribute(name) ?? string.Empty;
}
