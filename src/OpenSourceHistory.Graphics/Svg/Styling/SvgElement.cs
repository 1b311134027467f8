using System.Xml.Linq;
using OpenSourceHistory.Css.Selectors;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>An element of a document as selectors see it.</summary>
internal sealed class SvgElement : IElement
{
    private readonly XElement _element;
    private readonly SvgElement? _parent;
    private readonly List<SvgElement> _children = [];
    private ChildCounts? _counts;

    private SvgElement(XElement element, SvgElement? parent)
    {
        (_element, _parent, Index) = (element, parent, parent?._children.Count ?? 0);
        Classes = ValueList.From(Attribute("class")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);
        Language = element.Attribute(XNamespace.Xml + "lang")?.Value ?? Attribute("lang") ?? parent?.Language ?? string.Empty;
        parent?._children.Add(this);
    }

    /// <inheritdoc/>
    public IElement? Parent => _parent;

    /// <inheritdoc/>
    public IElement? Previous => Index == 0 ? null : _parent!._children[Index - 1];

    /// <inheritdoc/>
    public IElement? Next => _parent is not null && Index + 1 < _parent._children.Count ? _parent._children[Index + 1] : null;

    /// <inheritdoc/>
    public IReadOnlyList<IElement> Children => _children;

    /// <inheritdoc/>
    public ChildCounts ChildCounts => _counts ??= new ChildCounts(this);

    /// <inheritdoc/>
    public int Index { get; }

    /// <inheritdoc/>
    public string Name => _element.Name.LocalName;

    /// <inheritdoc/>
    public string? Id => Attribute("id");

    /// <inheritdoc/>
    public ValueList<string> Classes { get; }

    /// <inheritdoc/>
    public string Language { get; }

    /// <inheritdoc/>
    public bool IsEmpty => _children.Count == 0 && _element.Value.Length == 0;

    /// <inheritdoc/>
    public bool IsLink => Name == "a" && SvgDocument.AddressOf(_element) is not null;

    /// <summary>The elements of a tree.</summary>
    /// <param name="root">Its root.</param>
    public static Dictionary<XElement, SvgElement> Of(XElement root)
    {
        var elements = new Dictionary<XElement, SvgElement>();
        foreach (var element in root.DescendantsAndSelf())
        {
            elements[element] = new SvgElement(element, element.Parent is { } parent ? elements.GetValueOrDefault(parent) : null);
        }

        return elements;
    }

    /// <inheritdoc/>
    public bool HasClass(string name) => Classes.Contains(name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? Attribute(string name) => _element.Attribute(name)?.Value;
}
