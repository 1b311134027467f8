using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.TextObjects;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Tagging;

/// <summary>What of PDF/UA-1 (ISO 14289-1) and of tagged PDF (ISO 32000-1, 14.6 to 14.8) a program can check of a file's structure.</summary>
public sealed class StructureCheck
{
    private static readonly string[] s_painting = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"];

    // 14.8.4: what may stand below what; types that are not named may hold anything.
    private static readonly Dictionary<string, string[]> s_children = new(StringComparer.Ordinal)
    {
        ["L"] = ["L", "LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["TOC"] = ["TOC", "TOCI", "Caption"],
    };

    private static readonly Dictionary<string, string[]> s_parents = new(StringComparer.Ordinal)
    {
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["TOCI"] = ["TOC"],
    };

    private readonly TaggedFile _file;
    private readonly List<StructureNode> _nodes;
    private readonly List<string> _faults = [];

    private StructureCheck(TaggedFile file) => (_file, _nodes) = (file, [.. file.Root.All()]);

    /// <summary>The faults of a file, each with the clause.</summary>
    /// <param name="content">The file.</param>
    public static IReadOnlyList<string> FaultsOf(byte[] content)
    {
        using var file = new TaggedFile(content);
        var check = new StructureCheck(file);
        check.CheckCatalog();
        check.CheckContent();
        check.CheckAnnotations();
        check.CheckNesting();
        check.CheckHeadings();
        check.CheckElements();
        check._faults.AddRange(check._nodes.Where(n => n.Type == "Table").SelectMany(TableCheck.FaultsOf));
        return check._faults;
    }

    /// <summary>The faults of a file's content and headings alone, which no version of the standard is particular about.</summary>
    /// <param name="content">The file.</param>
    internal static IReadOnlyList<string> FaultsOfContent(byte[] content)
    {
        using var file = new TaggedFile(content);
        var check = new StructureCheck(file);
        check.CheckContent();
        check.CheckHeadings();
        return check._faults;
    }

    private void CheckCatalog()
    {
        Require(_file.Dictionary(_file.Catalog, "MarkInfo")?.Data.GetValueOrDefault("Marked") is BooleanToken { Data: true }, "7.1: the file is not marked");
        Require(_file.Dictionary(_file.Catalog, "ViewerPreferences")?.Data.GetValueOrDefault("DisplayDocTitle") is BooleanToken { Data: true }, "7.1: the title is not shown");
        Require(_file.Catalog.Data.GetValueOrDefault("Lang") is { } lang && TaggedFile.TextOf(lang).Length > 0, "7.2: the file has no language");
    }

    private void CheckContent()
    {
        var owned = _nodes.SelectMany(n => n.Content.Select(c => (c, n.Number))).ToLookup(p => p.c, p => p.Number);
        var keys = _file.Owners.ToDictionary(o => ((NumericToken)o.Key).Int, o => o.Value);
        foreach (var page in _file.Pages)
        {
            var pageNumber = _file.PageNumbers[page.Number - 1];
            var owners = ((ArrayToken)_file.Resolve(keys[((NumericToken)page.Dictionary.Data["StructParents"]).Int])).Data
                .Select(o => ((IndirectReferenceToken)o).Data.ObjectNumber).ToList();
            var ids = IdsOf(page);
            Require(ids.Count == ids.Distinct().Count() && ids.Count == owners.Count, $"14.7.4: page {page.Number} has {ids.Count} sequences and {owners.Count} owners");
            foreach (var id in ids)
            {
                var holders = owned[(pageNumber, id)].ToList();
                Require(holders.Count == 1 && holders[0] == owners[id], $"14.7.4: sequence {id} of page {page.Number} is held by {string.Join(", ", holders)}, not {owners[id]}");
            }
        }
    }

    // The identifiers of a page's sequences; what is painted outside of any, or of a text object that they do not go round, is a fault.
    private List<int> IdsOf(Page page)
    {
        var ids = new List<int>();
        var depth = 0;
        var depthAtText = 0;
        foreach (var operation in page.Operations)
        {
            switch (operation)
            {
                case BeginMarkedContentWithProperties begin:
                    depth++;
                    ids.AddRange(begin.Properties?.Data.GetValueOrDefault("MCID") is NumericToken id ? [id.Int] : []);
                    break;
                case EndMarkedContent:
                    depth--;
                    break;
                case BeginText:
                    depthAtText = depth;
                    break;
                case EndText:
                    Require(depth == depthAtText, $"14.6.1: a sequence and a text object of page {page.Number} overlap");
                    break;
                default:
                    Require(depth > 0 || !IsPainting(operation), $"7.1: {operation.Operator} on page {page.Number} is neither tagged nor an artifact");
                    break;
            }
        }

        Require(depth == 0, $"14.6.1: a sequence of page {page.Number} does not end");
        return ids;
    }

    private static bool IsPainting(IGraphicsStateOperation operation) => Array.IndexOf(s_painting, operation.Operator) >= 0;

    private void CheckAnnotations()
    {
        var holders = _nodes.SelectMany(n => n.Annotations.Select(a => (a, n))).ToLookup(p => p.a, p => p.n);
        var keys = _file.Owners.ToDictionary(o => ((NumericToken)o.Key).Int, o => o.Value);
        foreach (var page in _file.Pages.Where(p => p.Dictionary.Data.ContainsKey("Annots")))
        {
            Require(page.Dictionary.Data.GetValueOrDefault("Tabs") is NameToken { Data: "S" }, $"7.18.3: page {page.Number} has another order of tabs");
            foreach (var reference in ((ArrayToken)_file.Resolve(page.Dictionary.Data["Annots"])).Data.Cast<IndirectReferenceToken>())
            {
                var annotation = (DictionaryToken)_file.Resolve(reference);
                var place = $"annotation {reference.Data.ObjectNumber} of page {page.Number}";
                Require(annotation.Data.GetValueOrDefault("Contents") is { } said && TaggedFile.TextOf(said).Length > 0, $"7.18.5: {place} does not say where it leads");
                var holder = holders[reference.Data.ObjectNumber].ToList();
                Require(holder is [{ Type: "Link" }], $"7.18.5: {place} is in {string.Join(", ", holder.Select(h => h.Type))}");
                var owner = keys.GetValueOrDefault(((NumericToken)annotation.Data["StructParent"]).Int) as IndirectReferenceToken;
                Require(holder.Count == 1 && owner?.Data.ObjectNumber == holder[0].Number, $"14.7.4.4: {place} has another owner");
            }
        }
    }

    private void CheckNesting()
    {
        foreach (var node in _nodes)
        {
            if (s_children.TryGetValue(node.Type, out var allowed))
            {
                Require(node.Content.Count == 0 && node.Children.TrueForAll(c => Array.IndexOf(allowed, c.Type) >= 0), $"14.8.4: {node.Type} holds {string.Join(", ", node.Children.Select(c => c.Type).Distinct())}");
            }

            if (s_parents.TryGetValue(node.Type, out var above))
            {
                Require(node.Parent is { } parent && Array.IndexOf(above, parent.Type) >= 0, $"14.8.4: {node.Type} is in {node.Parent?.Type}");
            }
        }
    }

    private void CheckHeadings()
    {
        var last = 0;
        foreach (var node in _nodes.Where(n => n.Type is ['H', >= '1' and <= '6']))
        {
            var level = node.Type[1] - '0';
            Require(level <= last + 1, $"7.4.2: {node.Type} follows {(last == 0 ? "nothing" : "H" + last.ToString(CultureInfo.InvariantCulture))}");
            last = level;
        }
    }

    private void CheckElements()
    {
        foreach (var node in _nodes)
        {
            Require(node.Type != "Figure" || Has(node, "Alt") || Has(node, "ActualText"), "7.3: a figure has no alternative text");
            Require(node.Type != "TH" || Has(node, "Scope"), "7.5: a heading cell has no scope");
            Require(node.Type != "L" || Has(node, "ListNumbering") || node.Children.TrueForAll(i => !i.Children.Exists(c => c.Type == "Lbl")), "7.6: a list with labels has no numbering");
            Require(node.Type != "Note" || Has(node, "ID"), "7.9: a note has no identifier");
            Require(node.Children.Count + node.Content.Count + node.Annotations.Count > 0 || node.Type is "TD" or "TH" or "TR", $"an empty {node.Type}");
        }

        var ids = _nodes.Where(n => n.Type == "Note").Select(n => n.Attributes["ID"]).ToList();
        Require(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), "7.9: two notes have one identifier");
        Require(ids.Order(StringComparer.Ordinal).SequenceEqual(_file.Notes.Order(StringComparer.Ordinal)), "14.7.2: the tree of identifiers is not that of the notes");
    }

    private static bool Has(StructureNode node, string attribute) => node.Attributes.GetValueOrDefault(attribute) is { Length: > 0 };

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }
}
