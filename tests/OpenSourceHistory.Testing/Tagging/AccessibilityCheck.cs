using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Standards;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Tagging;

/// <summary>
/// What of PDF/UA-2 (ISO 14289-2) and of the nesting of its types (ISO/TS 32005) a program can check, rule by rule as veraPDF's profiles PDFUA-2 and
/// ISO-32005-Tagged have them; what files of this program never have, such as forms, is checked to be missing.
/// </summary>
public sealed partial class AccessibilityCheck
{
    private const string Older = "http://iso.org/pdf/ssn";
    private const string Newer = "http://iso.org/pdf2/ssn";

    // ISO 32000-2, 14.8.6: types that left with version 2.0, those that came, and those that stayed.
    private static readonly string[] s_older = ["Art", "BlockQuote", "BibEntry", "Code", "Index", "Note", "Private", "Quote", "Reference", "TOC", "TOCI"];
    private static readonly string[] s_newer = ["Artifact", "Aside", "DocumentFragment", "Em", "FENote", "Strong", "Sub", "Title"];
    private static readonly string[] s_both = [
        "Annot", "Caption", "Div", "Document", "Figure", "Form", "Formula", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LBody", "LI", "Lbl", "Link", "NonStruct", "P", "Part",
        "RB", "RP", "RT", "Ruby", "Sect", "Span", "TBody", "TD", "TFoot", "TH", "THead", "TR", "Table", "WP", "WT", "Warichu"];

    private readonly TaggedFile _tags;
    private readonly PdfObjects _file;
    private readonly List<StructureNode> _nodes;
    private readonly List<string> _faults = [];

    private AccessibilityCheck(TaggedFile tags, PdfObjects file) => (_tags, _file, _nodes) = (tags, file, [.. tags.Root.All()]);

    /// <summary>The faults of a file, each with the clause.</summary>
    /// <param name="content">The file.</param>
    public static IReadOnlyList<string> FaultsOf(byte[] content)
    {
        using var tags = new TaggedFile(content);
        using var file = new PdfObjects(content);
        var check = new AccessibilityCheck(tags, file);
        check.CheckMetadata();
        check.CheckTypes();
        check.CheckNesting();
        check.CheckReferences();
        check.CheckElements();
        check.CheckAnnotations();
        check.CheckDestinations();
        check.CheckTexts();
        check.CheckRetired();
        check._faults.AddRange(StructureCheck.FaultsOfContent(content));
        return check._faults;
    }

    private void CheckMetadata()
    {
        var packet = System.Text.Encoding.UTF8.GetString(_file.Content((StreamToken)_file.Entry(_file.Catalog, "Metadata")!));
        Require(Identity().Match(packet) is { Success: true } part && part.Groups[1].Value == "2", "5: pdfuaid:part");
        Require(Revision().IsMatch(packet), "5: pdfuaid:rev");
        Require(packet.Contains("<dc:title>", StringComparison.Ordinal), "8.11.1: dc:title");
        Require(_file.Latin.StartsWith("%PDF-2.0\n", StringComparison.Ordinal), "6: the version");
        Require(_tags.Dictionary(_tags.Catalog, "MarkInfo")?.Data.GetValueOrDefault("Marked") is BooleanToken { Data: true }, "6.2: not marked");
        Require(_tags.Dictionary(_tags.Catalog, "ViewerPreferences")?.Data.GetValueOrDefault("DisplayDocTitle") is BooleanToken { Data: true }, "8.11.2: the title is not shown");
        Require(_file.TextOf(_file.Catalog, "Lang") is { Length: > 0 }, "8.4.4: no language");
        Require(_file.Dictionaries.Select(d => _file.TextOf(d, "Lang")).All(l => l is null || LanguageTag().IsMatch(l)), "8.4.4: a language that is none");
    }

    private void CheckTypes()
    {
        Require(_tags.Root is { Type: "Document", Namespace: Newer }, "8.2.5.2: the root is no Document of PDF 2.0");
        foreach (var node in _nodes)
        {
            var known = node.Namespace == Newer ? s_newer : node.Namespace is Older or null ? s_older : [];
            Require(s_both.Contains(node.Type) || known.Contains(node.Type), $"8.2.4: {node.Type} of {node.Namespace}");
            Require(node.Type is not ("H" or "Note"), $"8.2.5.12, 8.2.5.14: {node.Type}");
        }

        var listed = ((_tags.Resolve(_tags.TreeRoot.Data["Namespaces"]) as ArrayToken)?.Data ?? []).Select(n => _file.TextOf((DictionaryToken)_tags.Resolve(n), "NS")).ToList();
        Require(_nodes.TrueForAll(n => n.Namespace is null || listed.Contains(n.Namespace)), "ISO 32000-2, 14.7.4: a namespace that is not listed");
        var mapped = _tags.Dictionary(_tags.TreeRoot, "RoleMap")?.Data.Keys ?? [];
        Require(mapped.All(t => s_newer.Contains(t)), "8.2.4: a standard type is mapped to another");
    }

    private void CheckNesting()
    {
        foreach (var node in _nodes)
        {
            var outer = node.Parent is { } parent ? OuterOf(parent) : "StructTreeRoot";
            Require(NestingTable.MayHold(outer, node.Type), $"32005: {node.Type} in {outer}");
            if (node.Content.Count > 0)
            {
                Require(NestingTable.MayHold(OuterOf(node), "content"), $"32005: text in {node.Type} in {OuterOf(node)}");
            }

            var kids = Kids(node).ToList();
            Require(kids.GroupBy(k => k.Type).All(g => g.Count() == 1 || !NestingTable.HoldsOne(node.Type, g.Key)), $"32005: {node.Type} holds two of a kind");
            Require(!kids.Skip(1).SkipLast(1).Any(k => k.Type == "Caption"), $"8.2.5.27: a caption in the middle of {node.Type}");
        }
    }

    private void CheckReferences()
    {
        var numbers = _nodes.ToDictionary(n => n.Number);
        foreach (var node in _nodes)
        {
            Require(node.References.TrueForAll(numbers.ContainsKey), $"14.7.2: {node.Type} refers to what is no element");
        }

        foreach (var note in _nodes.Where(n => n.Type == "FENote"))
        {
            var callers = _nodes.Where(n => n.References.Contains(note.Number)).Select(n => n.Number).Order();
            Require(callers.SequenceEqual(note.References.Order()), "8.2.5.14: a note and its calls do not refer to each other");
            Require(note.References.Count > 0, "8.2.5.14: a note that nothing refers to");
            Require(note.Attributes.GetValueOrDefault("NoteType") is "Footnote" or "Endnote", "8.2.5.14: NoteType");
        }

        Require(_nodes.Where(n => n.Type == "TOCI").All(n => n.All().Any(k => k.References.Count > 0)), "8.2.5.8: an entry of the contents refers to nothing");
    }

    private void CheckElements()
    {
        foreach (var node in _nodes)
        {
            Require(node.Type != "Figure" || Has(node, "Alt") || Has(node, "ActualText"), "8.2.5.28.2: a figure without a description");
            Require(node.Type != "L" || node.Children.TrueForAll(i => !i.Children.Exists(c => c.Type == "Lbl")) || node.Attributes.GetValueOrDefault("ListNumbering") is not (null or "None"), "8.2.5.25: ListNumbering");
            Require(node.Type != "LI" || node.Content.Count == 0, "8.2.5.25: text in LI");
            Require(node.Type != "TH" || Has(node, "Scope"), "8.2.5.26: a heading cell without scope");
            Require(node.Children.Count + node.Content.Count + node.Annotations.Count > 0 || node.Type is "TD" or "TH" or "TR", $"an empty {node.Type}");
        }

        _faults.AddRange(_nodes.Where(n => n.Type == "Table").SelectMany(TableCheck.FaultsOf));
    }

    private void CheckAnnotations()
    {
        var holders = _nodes.SelectMany(n => n.Annotations.Select(a => (a, n))).ToLookup(p => p.a, p => p.n);
        foreach (var page in _tags.Pages.Where(p => p.Dictionary.Data.ContainsKey("Annots")))
        {
            Require(page.Dictionary.Data.GetValueOrDefault("Tabs") is NameToken { Data: "S" }, "8.9.3.3: the order of tabs");
            foreach (var number in ((ArrayToken)_tags.Resolve(page.Dictionary.Data["Annots"])).Data.Cast<IndirectReferenceToken>().Select(r => r.Data.ObjectNumber))
            {
                Require(holders[number].Select(h => h.Type).SequenceEqual(["Link"]) || holders[number].Select(h => h.Type).SequenceEqual(["Reference"]), $"8.2.5.20: an annotation in {string.Join(", ", holders[number].Select(h => h.Type))}");
            }
        }

        foreach (var node in _nodes.Where(n => n.Annotations.Count > 1))
        {
            var targets = node.Annotations.Select(a => _tags.Annotation(a)).Select(a => a.Data.GetValueOrDefault("Dest")?.ToString() ?? _tags.Dictionary(a, "A")!.Data["URI"].ToString());
            Require(targets.Distinct().Count() == 1, "8.2.5.20: two targets in one element");
        }

        Require(_file.OfType("Annot").All(a => _file.NameOf(a, "Subtype") == "Link" && _file.TextOf(a, "Contents") is { Length: > 0 }), "8.9.2: annotations that are no links, or say nothing");
    }

    private void CheckDestinations()
    {
        var names = _tags.Names("Dests").ToDictionary(n => TaggedFile.TextOf(n.Key), n => _tags.Resolve(n.Value), StringComparer.Ordinal);
        foreach (var (name, value) in names)
        {
            var place = value is DictionaryToken both ? _tags.Resolve(both.Data.GetValueOrDefault("SD") ?? NullToken.Instance) as ArrayToken : null;
            var target = place is null ? null : _tags.Resolve(place.Data[0]) as DictionaryToken;
            Require(target?.Data.ContainsKey("S") == true && target.Data.ContainsKey("P"), $"8.8: {name} is no structure destination");
        }

        foreach (var owner in _file.Dictionaries.Where(d => d.Data.ContainsKey("Dest")))
        {
            Require(_file.TextOf(owner, "Dest") is { } name && names.ContainsKey(name), "8.8: a destination of its own");
        }

        Require(!_file.Dictionaries.Any(d => _file.NameOf(d, "S") == "GoTo"), "8.8: an action");
    }

    private void CheckTexts()
    {
        foreach (var text in _file.Dictionaries.SelectMany(d => new[] { "Title", "Contents", "Alt", "ActualText", "E", "T", "Desc" }.Select(k => _file.TextOf(d, k))))
        {
            Require(text is null || !text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF'), "8.4.3, 8.6: characters of private use");
        }
    }

    // What PDF 2.0 deprecates or takes away, and what needs a rule that this program never uses.
    private void CheckRetired()
    {
        Require(_file.Information is null, "ISO 32000-2, 14.3.3: an information dictionary");
        foreach (var key in (string[])["ProcSet", "CIDSet", "CharSet", "AcroForm", "OCProperties", "EmbeddedFiles", "Suspects", "XFA", "AA", "OpenAction", "Encrypt"])
        {
            Require(!_file.Dictionaries.Any(d => d.Data.ContainsKey(key)), $"ISO 32000-2: {key}");
        }
    }

    // Of Div, Part and NonStruct, what is around them holds.
    private static string OuterOf(StructureNode node)
    {
        while (node is { Type: "Div" or "Part" or "NonStruct", Parent: { } parent })
        {
            node = parent;
        }

        return node.Type;
    }

    private static IEnumerable<StructureNode> Kids(StructureNode node) =>
        node.Children.SelectMany(c => c.Type is "Div" or "Part" or "NonStruct" ? Kids(c) : [c]);

    private static bool Has(StructureNode node, string attribute) => node.Attributes.GetValueOrDefault(attribute) is { Length: > 0 };

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }

    [GeneratedRegex("<pdfuaid:part[^>]*>([^<]*)<")]
    private static partial Regex Identity();

    [GeneratedRegex(@"<pdfuaid:rev[^>]*>\d{4}<")]
    private static partial Regex Revision();

    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
