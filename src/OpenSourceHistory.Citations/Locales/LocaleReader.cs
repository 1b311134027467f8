using System.Collections.Frozen;
using System.Xml.Linq;
using OpenSourceHistory.Citations.Xml;

namespace OpenSourceHistory.Citations.Locales;

/// <summary>Reads <c>cs:locale</c>, alone in a file or inside a style.</summary>
internal sealed class LocaleReader(StyleXml xml)
{
    private readonly PresentationReader _presentations = new(xml);

    /// <summary>Reads a locale file; null where it is none.</summary>
    public static Result<LocaleData?> Read(SourceFile file)
    {
        var xml = new StyleXml(file);
        return xml.With(xml.Root() is { } root ? Read(root, xml) : null);
    }

    private static LocaleData? Read(XElement root, StyleXml xml)
    {
        if (root.Name == StyleXml.Namespace + "locale")
        {
            return new LocaleReader(xml).Read(root);
        }

        xml.NotAStyle(root, "This is not a locale of the Citation Style Language", "Its root is the element locale");
        return null;
    }

    public LocaleData Read(XElement element)
    {
        var options = element.Elements(StyleXml.Namespace + "style-options").LastOrDefault();
        return new LocaleData
        {
            Language = (string?)element.Attribute(XNamespace.Xml + "lang"),
            Terms = element.Elements(StyleXml.Namespace + "terms").Elements(StyleXml.Namespace + "term")
                .GroupBy(KeyOf)
                .ToFrozenDictionary(g => g.Key, g => TermOf(g.Last())),
            Dates = element.Elements(StyleXml.Namespace + "date")
                .GroupBy(d => xml.Value<DateForm>(d, "form") ?? DateForm.Text)
                .ToFrozenDictionary(g => g.Key, g => DateOf(g.Last())),
            PunctuationInQuote = options is null ? null : xml.Flag(options, "punctuation-in-quote"),
            LimitDayOrdinalsToDay1 = options is null ? null : xml.Flag(options, "limit-day-ordinals-to-day-1"),
        };
    }

    private TermKey KeyOf(XElement term) => new(
        (string?)term.Attribute("name") ?? string.Empty,
        xml.Value<TermForm>(term, "form") ?? TermForm.Long,
        xml.Value<TermGender>(term, "gender-form") ?? TermGender.None);

    private Term TermOf(XElement term)
    {
        var single = WithoutLines(term.Element(StyleXml.Namespace + "single") ?? term);
        return new Term(
            single,
            term.Element(StyleXml.Namespace + "multiple") is { } multiple ? WithoutLines(multiple) : single,
            GenderOf(term),
            xml.Value<OrdinalMatch>(term, "match"));
    }

    // What stands on lines of its own says nothing by their ends and indents.
    private static string WithoutLines(XElement text) => text.Value.Contains('\n', StringComparison.Ordinal) ? text.Value.Trim() : text.Value;

    // "neuter" is what a term without a gender is.
    private TermGender GenderOf(XElement term) =>
        (string?)term.Attribute("gender") == "neuter" ? TermGender.None : xml.Value<TermGender>(term, "gender") ?? TermGender.None;

    private LocaleDate DateOf(XElement date) => new(new DatePartReader(xml, _presentations).Read(date), _presentations.Read(date));
}
