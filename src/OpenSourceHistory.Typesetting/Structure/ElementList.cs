using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Typesetting.Structure;

/// <summary>Gathers elements in reading order.</summary>
internal sealed class ElementList
{
    private readonly List<StructureElement> _elements = [];
    private readonly List<List<int>> _children = [];
    private readonly List<string> _languages = [];
    private readonly List<int> _firsts = [];
    private readonly Dictionary<NodePart, ItemMark> _marks = [];
    private readonly Dictionary<string, int> _homes = new(StringComparer.Ordinal);

    /// <summary>Adds an element behind those that stand there already.</summary>
    /// <param name="parent">Index of the element around it; -1 for the root.</param>
    /// <param name="role">Its standard structure type.</param>
    /// <param name="node">The node that it comes from; null for the root.</param>
    /// <param name="language">Language of its text.</param>
    /// <returns>Its index.</returns>
    public int Add(int parent, StructureRole role, Node? node, string language)
    {
        var index = _elements.Count;
        _elements.Add(new StructureElement(index, parent, role, node?.Span ?? SourceSpan.None)
        {
            Language = parent >= 0 && _languages[parent] == language ? null : language,
        });
        _children.Add([]);
        _languages.Add(language);
        if (parent >= 0)
        {
            _children[parent].Add(index);
        }

        return index;
    }

    /// <summary>Begins the elements of a division.</summary>
    /// <param name="step">Its first has an index that this divides; those in front of it that are free stand nowhere in the book.</param>
    public void BeginDivision(int step)
    {
        while (_elements.Count % step != 0)
        {
            Add(-1, StructureRole.Div, null, _languages[0]);
        }

        _firsts.Add(_elements.Count);
    }

    /// <summary>Language of an element's text.</summary>
    /// <param name="index">Its index.</param>
    public string LanguageOf(int index) => _languages[index];

    /// <summary>The standard structure type of an element.</summary>
    /// <param name="index">Its index.</param>
    public StructureRole RoleOf(int index) => _elements[index].Role;

    /// <summary>Says more of an element.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="change">Makes the new element of the old one.</param>
    public void Change(int index, Func<StructureElement, StructureElement> change) => _elements[index] = change(_elements[index]);

    /// <summary>Says where a part of a node has its place.</summary>
    /// <param name="part">The part.</param>
    /// <param name="mark">Its mark.</param>
    public void Place(NodePart part, ItemMark mark)
    {
        _marks[part] = mark;
        if (mark.Element is { } element)
        {
            House(IdOf(part), element);
        }
    }

    /// <summary>Says in which element an id stands, where nothing said it before.</summary>
    /// <param name="id">The id, or null.</param>
    /// <param name="element">Index of the element.</param>
    public void House(string? id, int element)
    {
        if (!string.IsNullOrEmpty(id))
        {
            _homes.TryAdd(id, element);
        }
    }

    /// <summary>The finished structure.</summary>
    public BookStructure ToStructure() => new(
        new StructureTree(ValueList.From(_elements.Select((element, index) => element with { Children = ValueList.From(_children[index]) }))),
        _languages,
        _marks,
        _homes)
    {
        FirstElements = ValueList.From(_firsts),
    };

    private static string? IdOf(NodePart part) => part switch
    {
        { Kind: PartKind.Call, Node: Note note } => note.CallId,
        { Kind: PartKind.Content, Node: Note note } => note.Id,
        { Kind: PartKind.Content } => part.Node.Attributes.Id,
        _ => null,
    };
}
