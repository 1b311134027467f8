using System.Globalization;
using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Puts our lists behind a template's, with numbers that it does not have; lists of its own styles begin anew where ours do.</summary>
internal sealed class NumberingMerger
{
    private readonly XElement _merged;
    private readonly List<XElement> _ours;
    private readonly int _firstKind;
    private readonly int _firstList;
    private readonly Dictionary<int, XElement> _lists;
    private readonly Dictionary<int, XElement> _kinds;
    private readonly Dictionary<(int List, int Templates), int> _begun = [];
    private int _last;

    /// <summary>Begins with a template's lists.</summary>
    /// <param name="template">The template's lists, or null.</param>
    /// <param name="ours">Our lists.</param>
    public NumberingMerger(XElement? template, XElement ours)
    {
        _merged = template is null ? new XElement(ours.Name, ours.Attributes()) : new XElement(template);
        _ours = [.. ours.Elements()];
        _kinds = IndexOf(_ours, "abstractNum", "abstractNumId");
        _lists = IndexOf(_ours, "num", "numId");
        _firstKind = IndexOf(_merged.Elements(), "abstractNum", "abstractNumId").Keys.DefaultIfEmpty(-1).Max() + 1;
        _firstList = IndexOf(_merged.Elements(), "num", "numId").Keys.DefaultIfEmpty(0).Max();
        _last = _firstList + _lists.Keys.DefaultIfEmpty(0).Max();
    }

    /// <summary>The number of a list of ours in the finished file.</summary>
    /// <param name="list">Its number in ours.</param>
    public int NumberOf(int list) => list + _firstList;

    /// <summary>True for a list of ours that goes where the template's style has its own: one that marks all its items alike, or labels headings.</summary>
    /// <param name="list">Its number in ours.</param>
    public bool GivesWay(int list) => FormatOf(list) == "bullet" || KindOf(list).ValueOf("multiLevelType") == "singleLevel";

    /// <summary>A list of a style of the template, that begins where one of ours does.</summary>
    /// <param name="list">Number of ours.</param>
    /// <param name="match">The style.</param>
    /// <returns>Its number; null where the template has no such list, or ours counts in other numerals than styles do.</returns>
    public int? Begin(int list, StyleMatch match)
    {
        if (match.ListNumber is not { } number || FormatOf(list) != "decimal" || IndexOf(_merged.Elements(), "num", "numId").GetValueOrDefault(number)?.ValueOf("abstractNumId") is not { } kind)
        {
            return null;
        }

        if (!_begun.TryGetValue((list, number), out var begun))
        {
            _begun[(list, number)] = begun = ++_last;
            var start = _lists[list].Child("lvlOverride").ValueOf("startOverride") ?? "1";
            var element = Element("num", ("numId", begun), null);
            element.Add(Element("abstractNumId", ("val", int.Parse(kind, CultureInfo.InvariantCulture)), null));
            element.Add(Element("lvlOverride", ("ilvl", match.ListLevel), Element("startOverride", ("val", int.Parse(start, CultureInfo.InvariantCulture)), null)));
            _merged.Add(element);
        }

        return begun;
    }

    /// <summary>All lists.</summary>
    /// <param name="styles">Where our styles went.</param>
    public XElement Finish(IReadOnlyDictionary<string, StyleMatch> styles)
    {
        foreach (var element in _ours.Select(e => new XElement(e)))
        {
            foreach (var link in element.Descendants(WordXml.Main + "pStyle").ToList())
            {
                Relink(link, styles.GetValueOrDefault(link.Get("val")!));
            }

            var isKind = element.Name.LocalName == "abstractNum";
            Move(element, isKind ? "abstractNumId" : "numId", isKind ? _firstKind : _firstList);
            if (element.Child("abstractNumId") is { } reference)
            {
                Move(reference, "val", _firstKind);
            }

            _merged.Add(element);
        }

        SchemaOrder.Sort(_merged, ["numPicBullet", "abstractNum", "num", "numIdMacAtCleanup"]);
        return _merged;
    }

    private string? FormatOf(int list) => KindOf(list).Children("lvl").FirstOrDefault().ValueOf("numFmt");

    private XElement? KindOf(int list) => _lists.GetValueOrDefault(list)?.Child("abstractNumId").Number("val") is { } kind ? _kinds[kind] : null;

    // A style belongs to one list, and the template's to the template's.
    private static void Relink(XElement link, StyleMatch? match)
    {
        if (match is { IsTemplates: false })
        {
            link.SetAttributeValue(WordXml.Main + "val", match.Id);
        }
        else
        {
            link.Remove();
        }
    }

    private static void Move(XElement element, string attribute, int by) => element.SetAttributeValue(WordXml.Main + attribute, element.Number(attribute)!.Value + by);

    private static XElement Element(string name, (string Name, int Value) attribute, XElement? child) =>
        new(WordXml.Main + name, new XAttribute(WordXml.Main + attribute.Name, attribute.Value), child);

    private static Dictionary<int, XElement> IndexOf(IEnumerable<XElement> elements, string name, string id)
    {
        var index = new Dictionary<int, XElement>();
        foreach (var element in elements.Where(e => e.Name == WordXml.Main + name))
        {
            if (element.Number(id) is { } number)
            {
                index.TryAdd(number, element);
            }
        }

        return index;
    }
}
