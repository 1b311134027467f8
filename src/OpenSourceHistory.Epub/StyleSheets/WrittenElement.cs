using OpenSourceHistory.Css.Selectors;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>An element of a content document as it was written, as the selectors of reading systems see it.</summary>
internal sealed class WrittenElement : IElement
{
    private readonly Dictionary<string, string> _attributes;
    private readonly List<WrittenElement> _children = [];
    private readonly WrittenElement? _parent;
    private ChildCounts? _counts;

    /// <summary>Creates an element and appends it to its parent.</summary>
    /// <param name="parent">The parent; null for the root.</param>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes.</param>
    public WrittenElement(WrittenElement? parent, string name, Dictionary<string, string> attributes)
    {
        (_parent, Name, _attributes, Index) = (parent, name, attributes, parent?._children.Count ?? 0);
        Classes = Attribute("class") is { } classes ? ValueList.From(classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : [];
        Language = Attribute("lang") ?? parent?.Language ?? string.Empty;
        parent?._children.Add(this);
    }

    /// <inheritdoc/>
    public IElement? Parent => _parent;

    /// <summary>The element around it; null for the root.</summary>
    public WrittenElement? Holder => _parent;

    /// <inheritdoc/>
    public IElement? Previous => Index == 0 ? null : _parent?._children[Index - 1];

    /// <inheritdoc/>
    public IElement? Next => _parent is not null && Index + 1 < _parent._children.Count ? _parent._children[Index + 1] : null;

    /// <inheritdoc/>
    public IReadOnlyList<IElement> Children => _children;

    /// <summary>Elements in it.</summary>
    public IReadOnlyList<WrittenElement> Content => _children;

    /// <inheritdoc/>
    public ChildCounts ChildCounts => _counts ??= new ChildCounts(this);

    /// <inheritdoc/>
    public int Index { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Id => Attribute("id");

    /// <inheritdoc/>
    public ValueList<string> Classes { get; }

    /// <inheritdoc/>
    public string Language { get; }

    /// <summary>True where it holds text.</summary>
    public bool HasText { get; set; }

    /// <inheritdoc/>
    public bool IsEmpty => _children.Count == 0 && !HasText;

    /// <inheritdoc/>
    public bool IsLink => Name == "a" && Attribute("href") is not null;

    /// <inheritdoc/>
    public bool HasClass(string name) => Classes.AsSpan().Contains(name);

    /// <inheritdoc/>
    public string? Attribute(string name) => _attributes.GetValueOrDefault(name);
}
