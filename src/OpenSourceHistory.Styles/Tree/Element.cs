using System.Globalization;
using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles.Counters;

namespace OpenSourceHistory.Styles.Tree;

/// <summary>A node of the book, or an element that has no node (<c>html</c>, <c>thead</c>), as selectors see it.</summary>
internal sealed class Element : IElement
{
    private readonly List<Element> _children = [];
    private List<Element>? _boxes;
    private ChildCounts? _counts;

    /// <summary>Creates an element and appends it to its parent.</summary>
    /// <param name="parent">Its parent; null for the root.</param>
    /// <param name="name">Element name.</param>
    /// <param name="node">Its node, or null.</param>
    /// <param name="classes">Its classes.</param>
    /// <param name="language">Language, its own or its parent's.</param>
    public Element(Element? parent, string name, Node? node, ValueList<string> classes, string language)
    {
        (Parent, Name, Node, Classes, Language) = (parent, name, node, classes, language);
        if (parent is not null)
        {
            Index = parent._children.Count;
            parent._children.Add(this);
        }
    }

    private Element(Element parent, ElementSketch sketch)
    {
        (Parent, Name, Classes, Language) = (parent, sketch.Name, ValueList.From(sketch.Classes), parent.Language);
        Index = parent._children.Count;
    }

    private Element(Element parent, Node node) =>
        (Parent, Name, Node, Classes, Language, IsAnonymous) = (parent, string.Empty, node, [], parent.Language, true);

    /// <summary>A box around text of a parent (CSS 2, 9.2.1.1), which selectors do not see: what stands in it are the parent's children.</summary>
    /// <param name="parent">The parent; knows it among its boxes.</param>
    /// <param name="node">The node whose text it holds.</param>
    public static Element Anonymous(Element parent, Node node)
    {
        var box = new Element(parent, node);
        (parent._boxes ??= []).Add(box);
        return box;
    }

    /// <summary>An element that would stand behind all others in a parent, which does not come to know it.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="sketch">What it is.</param>
    public static Element Imagined(Element parent, ElementSketch sketch) => new(parent, sketch);

    /// <summary>Its parent; null for the root.</summary>
    public Element? Parent { get; }

    /// <summary>Element name in lower case.</summary>
    public string Name { get; }

    /// <summary>Its node, or null.</summary>
    public Node? Node { get; }

    /// <summary>Its classes.</summary>
    public ValueList<string> Classes { get; }

    /// <summary>BCP 47 language, its own or inherited.</summary>
    public string Language { get; }

    IElement? IElement.Parent => Parent;

    IElement? IElement.Previous => Previous;

    IElement? IElement.Next => Parent is not null && Index + 1 < Parent._children.Count ? Parent._children[Index + 1] : null;

    IReadOnlyList<IElement> IElement.Children => _children;

    ChildCounts IElement.ChildCounts => _counts ??= new ChildCounts(this);

    /// <summary>True for the source of a link.</summary>
    public bool IsLink => Name == "a";

    /// <summary>Zero-based place among its parent's elements.</summary>
    public int Index { get; }

    /// <summary>Elements within it; text is not among them.</summary>
    public IReadOnlyList<Element> Children => _children;

    /// <summary>Anonymous boxes in it.</summary>
    public IReadOnlyList<Element> Boxes => _boxes ?? [];

    /// <summary>True for a box that is no element.</summary>
    public bool IsAnonymous { get; }

    /// <summary>Its id, or null.</summary>
    public string? Id => Node is Note note && note.Attributes.Id is null ? note.Id : Node?.Attributes.Id;

    /// <summary>Style computed for it; set once by the cascade.</summary>
    public ComputedStyle Style { get; set; } = ComputedStyle.Initial;

    /// <summary>Counters behind its own changes; set once by the cascade.</summary>
    public CounterSnapshot Counters { get; set; } = CounterSnapshot.Empty;

    /// <summary>Strings that it sets; set once by the cascade.</summary>
    public ValueList<NamedString> Strings { get; set; } = [];

    /// <summary>Its pseudo-elements by <see cref="PseudoElement"/>; null where it has none. Set once by the cascade.</summary>
    public PseudoBox?[]? Pseudos { get; set; }

    /// <summary>True where it has neither elements nor text.</summary>
    public bool IsEmpty => _children.Count == 0 && (Node is null || TextPrinter.PrintContent(Node).Length == 0);

    /// <summary>True where it has the class.</summary>
    /// <param name="name">The class.</param>
    public bool HasClass(string name)
    {
        foreach (var candidate in Classes)
        {
            if (candidate == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sibling in front of it, or null.</summary>
    public Element? Previous => Index == 0 ? null : Parent?._children[Index - 1];

    /// <summary>Attributes that no node gives it: the body has the book's <c>title</c>.</summary>
    public ValueList<KeyValuePair<string, string>> OwnAttributes { get; init; } = [];

    /// <summary>Value of an attribute as XHTML would have it, or null.</summary>
    /// <param name="name">Name in lower case.</param>
    public string? Attribute(string name) => name switch
    {
        "id" => Id,
        "class" => Classes.Count == 0 ? null : string.Join(' ', Classes),
        "lang" => Node?.Attributes.Language,
        _ when Node is null => OwnAttribute(name),
        _ => OfNode(Node, name) ?? Node.Attributes.ValueOf(name),
    };

    // Selectors ask most elements, and few have attributes of their own.
    private string? OwnAttribute(string name) => OwnAttributes.FirstOrDefault(a => a.Key == name).Value;

    private static string? OfNode(Node node, string name) => name switch
    {
        "href" => AddressOf(node),
        "title" => (node as Link)?.Title ?? (node as Image)?.Title,
        "src" => (node as Image)?.Source,
        "alt" => (node as Image)?.AlternativeText,
        "start" => (node as ListBlock)?.Numbering?.Start.ToString(CultureInfo.InvariantCulture),
        "type" => node is ListBlock { Numbering: { } numbering } ? TypeOf(numbering.Style) : null,
        "colspan" => SpanOf((node as TableCell)?.ColumnSpan),
        "rowspan" => SpanOf((node as TableCell)?.RowSpan),
        _ => null,
    };

    // Whatever leads to a place of the book is a link as XHTML has it.
    private static string? AddressOf(Node node)
    {
        if (node is Link link)
        {
            return link.Target;
        }

        var id = (node as Note)?.CallId ?? (node as Locator)?.StartId ?? (node as ContentsEntry)?.TargetId;
        return id is null ? null : "#" + id;
    }

    private static string? SpanOf(int? count) => count > 1 ? count.Value.ToString(CultureInfo.InvariantCulture) : null;

    // The values of HTML's type attribute of ordered lists.
    private static string TypeOf(string style) => style switch
    {
        "lower-alpha" => "a",
        "upper-alpha" => "A",
        "lower-roman" => "i",
        "upper-roman" => "I",
        _ => "1",
    };
}
