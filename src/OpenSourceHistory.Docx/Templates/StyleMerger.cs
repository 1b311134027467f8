using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>
/// Puts our styles under a template's: those that it has by name and kind are the template's, those of ours that the text uses and the template lacks come behind them.
/// </summary>
internal sealed class StyleMerger
{
    // Styles of one who means well are based on each other less often.
    private const int LongestChain = 32;

    private static readonly string[] s_kinds = ["paragraph", "character", "table", "numbering"];

    private static readonly string[] s_running = ["BodyText", "FirstParagraph", "BlockText", "FootnoteText", "EndnoteText", "Bibliography", "ListContinue"];

    // What paragraphs have where nothing says so (17.3.1).
    private static readonly (string Property, string Attribute, string Value)[] s_plain =
    [
        ("spacing", "before", "0"), ("spacing", "after", "0"), ("spacing", "line", "240"), ("spacing", "lineRule", "auto"), ("ind", "left", "0"), ("ind", "right", "0"), ("ind", "firstLine", "0"), ("jc", "val", "left"),
    ];

    private readonly XElement _merged;
    private readonly Dictionary<(string Kind, string Name), XElement> _byName = [];
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _ours = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleMatch> _matches = new(StringComparer.Ordinal);
    private readonly List<string> _added = [];

    /// <summary>Begins with a template's styles.</summary>
    /// <param name="template">The template's styles.</param>
    /// <param name="ours">Our styles.</param>
    public StyleMerger(XElement template, XElement ours)
    {
        _merged = new XElement(template);
        foreach (var style in _merged.Children("style"))
        {
            Know(style);
        }

        foreach (var style in ours.Children("style"))
        {
            _ours.TryAdd(style.Get("styleId")!, style);
        }

        SetLanguage(ours);
    }

    /// <summary>Names of our styles that the template lacks, in the order in which the text uses them.</summary>
    public IReadOnlyList<string> Added => _added;

    /// <summary>Our styles that text uses, and where they went.</summary>
    public IReadOnlyDictionary<string, StyleMatch> Matches => _matches;

    /// <summary>All styles: the template's, then ours that were asked for.</summary>
    public XElement Merged => _merged;

    /// <summary>True where the template has a style of a name and kind.</summary>
    /// <param name="kind"><c>paragraph</c>, <c>character</c> or <c>table</c>.</param>
    /// <param name="name">Its name.</param>
    public bool Has(string kind, string name) => _byName.ContainsKey((kind, Fold(name)));

    /// <summary>Where a style of ours goes; it is added where the template lacks it.</summary>
    /// <param name="id">Its identifier in our file.</param>
    /// <returns>Its place; null for an identifier that we do not have.</returns>
    public StyleMatch? Take(string id)
    {
        if (_matches.TryGetValue(id, out var known) || !_ours.TryGetValue(id, out var style))
        {
            return known;
        }

        var found = Find(style);
        return _matches[id] = found is null ? Add(id, style) : MatchOf(found) with { Tabs = First(found, "tabs", _byId) is null ? First(style, "tabs", _ours) : null };
    }

    private static string Fold(string name) => name.Trim().ToUpperInvariant();

    private XElement? Find(XElement style)
    {
        var kind = style.Get("type")!;
        return _byName.GetValueOrDefault((kind, Fold(style.ValueOf("name")!)))
            ?? (style.Get("default") is "1" or "true" ? _merged.Children("style").FirstOrDefault(s => s.Get("type") == kind && s.Get("default") is "1" or "true" or "on") : null);
    }

    private void Know(XElement style)
    {
        var kind = style.Get("type") ?? "paragraph";
        _byId.TryAdd(style.Get("styleId") ?? string.Empty, style);
        _byName.TryAdd((kind, Fold(style.ValueOf("name") ?? string.Empty)), style);
        foreach (var alias in style.ValueOf("aliases")?.Split(',') ?? [])
        {
            _byName.TryAdd((kind, Fold(alias)), style);
        }
    }

    private StyleMatch Add(string id, XElement style)
    {
        var copy = new XElement(style);
        var match = new StyleMatch(Distinct(id), IsTemplates: false);
        _matches[id] = match;
        _added.Add(style.ValueOf("name")!);
        copy.SetAttributeValue(WordXml.Main + "styleId", match.Id);
        copy.SetAttributeValue(WordXml.Main + "default", null);
        copy.SetAttributeValue(WordXml.Main + "customStyle", "1");
        if (NameIsTaken(style.ValueOf("name")!))
        {
            copy.Child("name")!.SetAttributeValue(WordXml.Main + "val", $"{style.ValueOf("name")} ({style.Get("type")})");
        }

        Free(copy, style);
        _byId.TryAdd(match.Id, copy);
        _merged.Add(copy);
        Relink(copy, "basedOn", Take);
        Relink(copy, "next", next => _matches.GetValueOrDefault(next) ?? (Find(_ours[next]) is { } there ? MatchOf(there) : null));
        return match;
    }

    private static void Relink(XElement style, string name, Func<string, StyleMatch?> place)
    {
        if (style.Child(name) is { } link)
        {
            if (place(link.Get("val")!) is { } match)
            {
                link.SetAttributeValue(WordXml.Main + "val", match.Id);
            }
            else
            {
                link.Remove();
            }
        }
    }

    private bool NameIsTaken(string name) => s_kinds.Any(kind => Has(kind, name));

    private string Distinct(string id)
    {
        var candidate = id;
        for (var number = 2; _byId.ContainsKey(candidate); number++)
        {
            candidate = FormattableString.Invariant($"{id}_{number}");
        }

        return candidate;
    }

    private StyleMatch MatchOf(XElement style)
    {
        var list = First(style, "numPr", _byId);
        return new StyleMatch(style.Get("styleId")!, IsTemplates: true, list?.Child("numId").Number("val"), list?.Child("ilvl").Number("val") ?? 0);
    }

    private static XElement? First(XElement style, string property, Dictionary<string, XElement> byId) =>
        ChainOf(style, byId).Select(s => s.Child("pPr").Child(property)).FirstOrDefault(found => found is not null);

    private static IEnumerable<XElement> ChainOf(XElement style, Dictionary<string, XElement> byId)
    {
        var at = style;
        for (var i = 0; at is not null && i < LongestChain; i++)
        {
            yield return at;
            at = at.ValueOf("basedOn") is { } id ? byId.GetValueOrDefault(id) : null;
        }
    }

    // Lines of code, captions and cells do not run as text does: what they have from our text they keep, and nothing of the press's.
    private void Free(XElement copy, XElement style)
    {
        if (style.Get("type") != "paragraph" || s_running.Contains(style.Get("styleId")))
        {
            return;
        }

        var properties = copy.Child("pPr") ?? new XElement(WordXml.Main + "pPr");
        if (properties.Parent is null)
        {
            copy.Add(properties);
            SchemaOrder.Sort(copy, SchemaOrder.Style);
        }

        foreach (var (name, attribute, value) in s_plain)
        {
            var own = properties.Child(name);
            if (own is null)
            {
                properties.Add(own = new XElement(WordXml.Main + name));
            }

            foreach (var set in ChainOf(style, _ours).Select(s => s.Child("pPr").Child(name)).OfType<XElement>().SelectMany(e => e.Attributes()).Append(new XAttribute(WordXml.Main + attribute, value)))
            {
                if (own.Attribute(set.Name) is null && !(set.Name.LocalName == "firstLine" && own.Get("hanging") is not null))
                {
                    own.Add(new XAttribute(set));
                }
            }
        }

        SchemaOrder.Sort(properties, SchemaOrder.ParagraphProperties);
    }

    // In which language a text is, its author knows, not the maker of the template: spelling is looked up by it.
    private void SetLanguage(XElement ours)
    {
        if (ours.Child("docDefaults").Child("rPrDefault").Child("rPr").Child("lang") is not { } language)
        {
            return;
        }

        _merged.Descendants(WordXml.Main + "lang").Remove();
        var defaults = ChildOf(ChildOf(ChildOf(_merged, "docDefaults"), "rPrDefault"), "rPr");
        defaults.Add(new XElement(language));
        SchemaOrder.Sort(defaults, SchemaOrder.RunProperties);
    }

    private static XElement ChildOf(XElement parent, string name)
    {
        if (parent.Child(name) is { } child)
        {
            return child;
        }

        child = new XElement(WordXml.Main + name);
        parent.AddFirst(child);
        return child;
    }
}
