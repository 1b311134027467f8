using System.Collections.Frozen;
using System.Xml.Linq;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Citations.Xml;

namespace OpenSourceHistory.Citations.Styles;

/// <summary>Reads <c>cs:style</c>.</summary>
internal sealed class StyleReader
{
    private readonly StyleXml _xml;
    private readonly PresentationReader _presentations;
    private readonly NameReader _names;
    private readonly ElementReader _elements;

    public StyleReader(StyleXml xml)
    {
        _xml = xml;
        _presentations = new PresentationReader(xml);
        _names = new NameReader(xml, _presentations);
        _elements = new ElementReader(xml, _presentations, _names);
    }

    private static XNamespace Csl => StyleXml.Namespace;

    public CitationStyle? Read()
    {
        if (_xml.Root() is not { } root || !IsIndependentStyle(root) || !MacroCheck.Holds(root, _xml))
        {
            return null;
        }

        var citation = root.Element(Csl + "citation")!;
        var bibliography = root.Element(Csl + "bibliography");
        return new CitationStyle(
            root.Element(Csl + "info")?.Element(Csl + "title")?.Value ?? string.Empty,
            ReadLocales(root),
            ReadMacros(root),
            ReadCitation(citation, KnowsLocators(root)),
            bibliography is null ? null : ReadBibliography(bibliography))
        {
            Span = _xml.Start,
            DefaultLocale = (string?)root.Attribute("default-locale"),
            IsNoteStyle = (string?)root.Attribute("class") == "note",
            Names = _names.ReadInherited(root),
            PageRangeFormat = ReadPageRangeFormat(root),
            ParticleDemotion = _xml.Value<ParticleDemotion>(root, "demote-non-dropping-particle") ?? ParticleDemotion.DisplayAndSort,
            InitializesWithHyphen = _xml.Flag(root, "initialize-with-hyphen") ?? true,
        };
    }

    private FrozenDictionary<string, ValueList<StyleElement>> ReadMacros(XElement root) => root.Elements(Csl + "macro")
        .GroupBy(m => (string?)m.Attribute("name") ?? string.Empty, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => _elements.ReadChildren(g.Last()), StringComparer.Ordinal);

    private bool IsIndependentStyle(XElement root)
    {
        if (root.Name != Csl + "style")
        {
            _xml.NotAStyle(root, "This is not a style of the Citation Style Language", "Its root is the element style");
            return false;
        }

        if (root.Element(Csl + "citation")?.Element(Csl + "layout") is not null)
        {
            return true;
        }

        var parent = root.Element(Csl + "info")?.Elements(Csl + "link")
            .FirstOrDefault(l => (string?)l.Attribute("rel") == "independent-parent");
        if (parent is not null)
        {
            _xml.Dependent(
                root,
                "This style depends on another and says nothing itself",
                $"Use the style that it names: {(string?)parent.Attribute("href")}");
        }
        else
        {
            _xml.NotAStyle(root, "The style has no layout of citations", "It needs citation with layout inside");
        }

        return false;
    }

    private ValueList<LocaleData> ReadLocales(XElement root)
    {
        var reader = new LocaleReader(_xml);
        return ValueList.From(root.Elements(Csl + "locale").Select(reader.Read));
    }

    private PageRangeFormat ReadPageRangeFormat(XElement root) =>
        (string?)root.Attribute("page-range-format") == "chicago"
            ? PageRangeFormat.Chicago15
            : _xml.Value<PageRangeFormat>(root, "page-range-format") ?? PageRangeFormat.AsGiven;

    private Layout ReadLayout(XElement area)
    {
        var layout = area.Element(Csl + "layout");
        return new Layout(
            layout is null ? [] : _elements.ReadChildren(layout),
            layout is null ? Presentation.Plain : _presentations.Read(layout),
            ValueList.From(area.Elements(Csl + "sort").Elements(Csl + "key").Select(ReadKey)),
            _names.ReadInherited(area));
    }

    private SortKey ReadKey(XElement key) => new(
        (string?)key.Attribute("variable"),
        (string?)key.Attribute("macro"),
        (string?)key.Attribute("sort") == "descending",
        _names.ReadKey(key));

    private static bool KnowsLocators(XElement root) => root.Elements().Where(e => e.Name != Csl + "bibliography").Descendants().Attributes()
        .Any(a => a.Name == "locator" || (a.Name == "variable" && StyleXml.Words(a.Parent!, "variable").Contains("locator")));

    // A style for whole works does not know what place in them the author means: it stands behind what the style shows, so that it is not lost.
    private Layout WithLocator(Layout layout)
    {
        var label = new XElement(Csl + "label", new XAttribute("variable", "locator"), new XAttribute("form", "short"));
        var locator = new XElement(Csl + "text", new XAttribute("variable", "locator"));
        var group = new XElement(Csl + "group", new XAttribute("prefix", ", "), new XAttribute("delimiter", " "), label, locator);
        return layout with { Elements = [.. layout.Elements, .. _elements.ReadChildren(new XElement(Csl + "layout", group))] };
    }

    private CitationArea ReadCitation(XElement area, bool knowsLocators)
    {
        var layout = ReadLayout(area);
        return new CitationArea(knowsLocators ? layout : WithLocator(layout))
        {
            NearNoteDistance = _xml.Number(area, "near-note-distance") ?? 5,
            AddsNames = _xml.Flag(area, "disambiguate-add-names") ?? false,
            AddsGivenNames = _xml.Flag(area, "disambiguate-add-givenname") ?? false,
            GivenNameRule = _xml.Value<GivenNameRule>(area, "givenname-disambiguation-rule") ?? GivenNameRule.ByCite,
            AddsYearSuffix = _xml.Flag(area, "disambiguate-add-year-suffix") ?? false,
            Collapse = _xml.Value<CollapseMode>(area, "collapse") ?? CollapseMode.None,
            CiteGroupDelimiter = (string?)area.Attribute("cite-group-delimiter"),
            YearSuffixDelimiter = (string?)area.Attribute("year-suffix-delimiter"),
            AfterCollapseDelimiter = (string?)area.Attribute("after-collapse-delimiter"),
        };
    }

    private BibliographyArea ReadBibliography(XElement area) => new(ReadLayout(area))
    {
        AlignsSecondField = area.Attribute("second-field-align") is not null,
        AuthorSubstitute = (string?)area.Attribute("subsequent-author-substitute"),
        AuthorSubstituteRule = _xml.Value<SubstituteRule>(area, "subsequent-author-substitute-rule") ?? SubstituteRule.CompleteAll,
    };
}
