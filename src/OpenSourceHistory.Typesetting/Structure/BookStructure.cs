using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Typesetting.Structure;

/// <summary>The logical structure of a book, and where each node has its place in it. Never changes once it is made.</summary>
/// <param name="tree">The elements.</param>
/// <param name="languages">Language of each element's text.</param>
/// <param name="marks">Marks of nodes and their parts.</param>
/// <param name="homes">The element in which each id stands.</param>
internal sealed class BookStructure(
    StructureTree tree, IReadOnlyList<string> languages, IReadOnlyDictionary<NodePart, ItemMark> marks, IReadOnlyDictionary<string, int> homes)
{
    /// <summary>A structure that knows no node.</summary>
    public static BookStructure Empty { get; } = new(StructureTree.Empty, [], new Dictionary<NodePart, ItemMark>(), new Dictionary<string, int>());

    /// <summary>The elements.</summary>
    public StructureTree Tree => tree;

    /// <summary>By reference: nodes that stand in the place of others, and which those are; null for none.</summary>
    private IReadOnlyDictionary<Node, Node>? Before { get; init; }

    /// <summary>The structure where other words stand in the places of those that it was made of.</summary>
    /// <param name="before">By reference: nodes that stand in the place of others, and which those are.</param>
    public BookStructure Amend(IReadOnlyDictionary<Node, Node> before) => new(tree, languages, marks, homes) { FirstElements = FirstElements, Before = before };

    /// <summary>Index of the first element of each division.</summary>
    public ValueList<int> FirstElements { get; init; } = [];

    /// <summary>Mark of a node's own content; none where the node has no place of its own.</summary>
    /// <param name="node">The node.</param>
    public ItemMark MarkOf(Node node) => MarkAt(new NodePart(node));

    /// <summary>Mark of the label in front of a node: an item's or note's marker, a caption's number.</summary>
    /// <param name="node">The node.</param>
    public ItemMark LabelOf(Node node) => MarkAt(new NodePart(node, PartKind.Label));

    /// <summary>Mark of the call of a note.</summary>
    /// <param name="note">The note.</param>
    public ItemMark CallOf(Note note) => MarkAt(new NodePart(note, PartKind.Call));

    /// <summary>Mark of the end of a range of places.</summary>
    /// <param name="place">The place that it begins with.</param>
    public ItemMark EndOf(Locator place) => MarkAt(new NodePart(place, PartKind.End));

    private ItemMark MarkAt(NodePart part) => marks.GetValueOrDefault(Before?.GetValueOrDefault(part.Node) is { } was ? part with { Node = was } : part);

    /// <summary>Mark of the element that has an id, or in which what has it stands; none where nothing has it.</summary>
    /// <param name="id">The id.</param>
    public ItemMark HomeOf(string id) => homes.TryGetValue(id, out var element) ? ItemMark.OfElement(element) : ItemMark.None;

    /// <summary>Language of an element's text; null for what is no element.</summary>
    /// <param name="mark">Its mark.</param>
    public string? LanguageOf(ItemMark mark) => mark.Element is { } index ? languages[index] : null;
}
