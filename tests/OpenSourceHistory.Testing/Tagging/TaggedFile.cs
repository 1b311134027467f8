using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Testing.Tagging;

/// <summary>The structure of a tagged PDF file, read back by a library that did not write it.</summary>
public sealed class TaggedFile : IDisposable
{
    private readonly PdfDocument _pdf;

    /// <summary>Opens a file.</summary>
    /// <param name="content">Its bytes.</param>
    public TaggedFile(byte[] content)
    {
        _pdf = PdfDocument.Open(content);
        Catalog = _pdf.Structure.Catalog.CatalogDictionary;
        TreeRoot = Dictionary(Catalog, "StructTreeRoot") ?? throw new InvalidDataException("The file has no structure");
        PageNumbers = [.. NumbersOf(Dictionary(Catalog, "Pages")!)];
        var first = (IndirectReferenceToken)TreeRoot.Data["K"];
        Root = Read(first, null);
        Owners = [.. Entries(Dictionary(TreeRoot, "ParentTree")!, "Nums")];
        Notes = TreeRoot.Data.ContainsKey("IDTree") ? [.. Entries(Dictionary(TreeRoot, "IDTree")!, "Names").Select(e => TextOf(e.Key))] : [];
    }

    /// <summary>The catalogue.</summary>
    public DictionaryToken Catalog { get; }

    /// <summary>The root of the structure.</summary>
    public DictionaryToken TreeRoot { get; }

    /// <summary>The outermost element.</summary>
    public StructureNode Root { get; }

    /// <summary>Keys and values of the tree from content to elements.</summary>
    public IReadOnlyList<(IToken Key, IToken Value)> Owners { get; }

    /// <summary>The ids of notes in the tree of ids.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The number of each page's object.</summary>
    public IReadOnlyList<long> PageNumbers { get; }

    /// <summary>The pages.</summary>
    public IEnumerable<Page> Pages => _pdf.GetPages();

    /// <summary>A dictionary that another names.</summary>
    /// <param name="owner">The dictionary.</param>
    /// <param name="key">The entry.</param>
    public DictionaryToken? Dictionary(DictionaryToken owner, string key) => owner.Data.TryGetValue(key, out var value) ? Resolve(value) as DictionaryToken : null;

    /// <summary>What a token stands for.</summary>
    /// <param name="token">The token.</param>
    public IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? _pdf.Structure.GetObject(reference.Data).Data : token;

    /// <summary>The text of a string or name.</summary>
    /// <param name="token">The token.</param>
    public static string TextOf(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        NameToken name => name.Data,
        NumericToken number => number.Int.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => token.ToString() ?? string.Empty,
    };

    /// <summary>An annotation.</summary>
    /// <param name="number">Number of its object.</param>
    public DictionaryToken Annotation(long number) => (DictionaryToken)_pdf.Structure.GetObject(new IndirectReference(number, 0)).Data;

    /// <summary>The keys and values of a tree of names of the file; none where it has no such tree.</summary>
    /// <param name="kind">Which tree.</param>
    public IEnumerable<(IToken Key, IToken Value)> Names(string kind) =>
        Dictionary(Catalog, "Names") is { } names && Dictionary(names, kind) is { } tree ? Entries(tree, "Names") : [];

    /// <inheritdoc/>
    public void Dispose() => _pdf.Dispose();

    private IEnumerable<long> NumbersOf(DictionaryToken node) => ((ArrayToken)Resolve(node.Data["Kids"])).Data.Cast<IndirectReferenceToken>().SelectMany(kid =>
        Resolve(kid) is DictionaryToken child && child.Data.ContainsKey("Kids") ? NumbersOf(child) : [kid.Data.ObjectNumber]);

    private StructureNode Read(IndirectReferenceToken reference, StructureNode? parent)
    {
        var dictionary = (DictionaryToken)Resolve(reference);
        var node = new StructureNode(reference.Data.ObjectNumber, TextOf(dictionary.Data["S"]), parent)
        {
            Namespace = Dictionary(dictionary, "NS") is { } space ? TextOf(space.Data["NS"]) : null,
        };
        node.References.AddRange(dictionary.Data.TryGetValue("Ref", out var refs) ? ((ArrayToken)Resolve(refs)).Data.Cast<IndirectReferenceToken>().Select(r => r.Data.ObjectNumber) : []);
        foreach (var name in (string[])["Lang", "Alt", "ActualText", "E", "ID"])
        {
            AddAttribute(node, dictionary, name);
        }

        if (Dictionary(dictionary, "A") is { } attributes)
        {
            foreach (var name in attributes.Data.Keys)
            {
                AddAttribute(node, attributes, name);
            }
        }

        if (dictionary.Data.TryGetValue("K", out var kids))
        {
            var page = dictionary.Data.TryGetValue("Pg", out var pg) ? ((IndirectReferenceToken)pg).Data.ObjectNumber : 0;
            foreach (var kid in Resolve(kids) is ArrayToken array ? array.Data : [kids])
            {
                AddKid(node, kid, page);
            }
        }

        return node;
    }

    private static void AddAttribute(StructureNode node, DictionaryToken dictionary, string name)
    {
        if (dictionary.Data.TryGetValue(name, out var value))
        {
            node.Attributes[name] = TextOf(value);
        }
    }

    private void AddKid(StructureNode node, IToken kid, long page)
    {
        if (kid is NumericToken id)
        {
            node.Content.Add((page, id.Int));
            return;
        }

        var dictionary = (DictionaryToken)Resolve(kid);
        var own = dictionary.Data.TryGetValue("Pg", out var pg) ? ((IndirectReferenceToken)pg).Data.ObjectNumber : page;
        switch (dictionary.Data.TryGetValue("Type", out var type) ? TextOf(type) : string.Empty)
        {
            case "MCR":
                node.Content.Add((own, ((NumericToken)dictionary.Data["MCID"]).Int));
                break;
            case "OBJR":
                node.Annotations.Add(((IndirectReferenceToken)dictionary.Data["Obj"]).Data.ObjectNumber);
                break;
            default:
                node.Children.Add(Read((IndirectReferenceToken)kid, node));
                break;
        }
    }

    private IEnumerable<(IToken Key, IToken Value)> Entries(DictionaryToken tree, string kind)
    {
        if (tree.Data.TryGetValue("Kids", out var kids))
        {
            return ((ArrayToken)Resolve(kids)).Data.SelectMany(kid => Entries((DictionaryToken)Resolve(kid), kind));
        }

        return ((ArrayToken)Resolve(tree.Data[kind])).Data.Chunk(2).Select(pair => (pair[0], pair[1]));
    }
}
