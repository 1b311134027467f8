using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Interchange;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>
/// The part of a book's structure that is printed in a document: elements without content are left out, but for cells and rows, without which tables
/// would not be regular. Levels of headings are not skipped (ISO 14289-1, 7.4.2).
/// </summary>
internal sealed class TaggedTree
{
    private readonly TaggedElement[] _elements;
    private readonly PdfProfile _profile;

    private TaggedTree(StructureTree structure, PdfProfile profile) =>
        (_elements, _profile) = ([.. structure.Elements.Select(e => new TaggedElement(e, profile.IsOfVersion2))], profile);

    /// <summary>True where types have namespaces, as those of PDF 2.0 have.</summary>
    public bool HasNamespaces => _profile.IsOfVersion2;

    /// <summary>The elements that are written, each behind the one around it; the first is the root.</summary>
    public List<TaggedElement> Written { get; } = [];

    /// <summary>The element of each sequence, by page and identifier.</summary>
    public List<List<TaggedElement>> Owners { get; } = [];

    /// <summary>True where each picture says what it shows.</summary>
    public bool DescribesPictures => Written.TrueForAll(e => e.Source is not { Role: StructureRole.Figure, AlternativeText: null, ActualText: null });

    /// <summary>True where each entry of the contents refers to an element.</summary>
    public bool NamesTargets => Written.TrueForAll(e => e.Source.Role != StructureRole.TOCI || e.References.Count > 0 || e.Children.Exists(c => c.References.Count > 0));

    /// <summary>Makes the tree of a document.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="owners">Of each page, the element of each sequence.</param>
    /// <param name="links">The annotations.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static TaggedTree Of(PageDocument document, IReadOnlyList<ValueList<int>> owners, IReadOnlyList<TaggedLink> links, PdfProfile profile)
    {
        var tree = new TaggedTree(document.Structure, profile);
        tree.AddContent(owners);
        foreach (var link in links)
        {
            tree.OwnerOf(link).Links.Add(link);
        }

        tree.AddAreas(document.Pages);
        tree.Choose();
        tree.LevelHeadings();
        tree.GiveBodies();
        tree.Fit(document.Destinations);
        return tree;
    }

    /// <summary>The written element of a mark: its own, or the nearest around it; the root where there is none.</summary>
    /// <param name="mark">The mark.</param>
    public TaggedElement WrittenOf(ItemMark mark)
    {
        var element = _elements[mark.Element ?? 0];
        while (element.Parent is null && element.Source.Parent >= 0)
        {
            element = _elements[element.Source.Parent];
        }

        return element;
    }

    private void Fit(ValueList<Destination> destinations)
    {
        if (HasNamespaces)
        {
            Wrap(NestedTypes.Fit(Written));
            TaggedReferences.Add(Written, destinations, WrittenOf);
            return;
        }

        foreach (var element in Written)
        {
            element.Inner = element.Links.Count > 0 && element.Source.Role != StructureRole.Link ? StandardType.NameOf(StructureRole.Link, false) : null;
        }
    }

    /// <summary>The element of an annotation.</summary>
    /// <param name="link">The annotation.</param>
    public TaggedElement OwnerOf(TaggedLink link) => _elements[Math.Max(link.Element, 0)];

    private void Wrap(IEnumerable<TaggedElement> elements)
    {
        foreach (var paragraph in elements.SelectMany(WrappedContent.Of))
        {
            Written.Add(paragraph);
            foreach (var place in paragraph.Content)
            {
                Owners[place.Page][place.Id] = paragraph;
            }
        }
    }

    private void AddContent(IReadOnlyList<ValueList<int>> owners)
    {
        for (var page = 0; page < owners.Count; page++)
        {
            var here = new List<TaggedElement>(owners[page].Count);
            foreach (var index in owners[page])
            {
                _elements[index].Content.Add(new ContentPlace(page, here.Count));
                here.Add(_elements[index]);
            }

            Owners.Add(here);
        }
    }

    private void AddAreas(ValueList<Page> pages)
    {
        foreach (var picture in pages.SelectMany(p => p.Items).OfType<PlacedPicture>())
        {
            if (picture.Mark.Element is { } index)
            {
                _elements[index].Area ??= picture.Turn?.Of(picture.Area) ?? picture.Area;
            }
        }
    }

    private void Choose()
    {
        // Elements stand behind those around them: one way back gathers what is below each, one way on tells whether it is written.
        for (var i = _elements.Length - 1; i >= 0; i--)
        {
            var element = _elements[i];
            element.First = Least(element.First, element.Content.Count > 0 ? element.Content[0] : null);
            if (element.Source.Parent is >= 0 and var parent)
            {
                _elements[parent].First = Least(_elements[parent].First, element.First);
            }
        }

        var isWritten = new bool[_elements.Length];
        for (var i = 0; i < _elements.Length; i++)
        {
            var element = _elements[i];
            var parent = element.Source.Parent;
            isWritten[i] = parent < 0 || (isWritten[parent] && (element.First is not null || element.Links.Count > 0 || IsOfGrid(element.Source.Role)));
            if (isWritten[i] && !(_profile.ForbidsRowGroups && IsRowGroup(element.Source.Role)))
            {
                Written.Add(element);
                AddBelow(parent, element);
            }
        }
    }

    private void AddBelow(int parent, TaggedElement element)
    {
        if (parent >= 0)
        {
            element.IsInHead = _elements[parent].Source.Role == StructureRole.THead;
            parent = _profile.ForbidsRowGroups && IsRowGroup(_elements[parent].Source.Role) ? _elements[parent].Source.Parent : parent;
            element.Parent = _elements[parent];
            _elements[parent].Children.Add(element);
        }
    }

    private static bool IsOfGrid(StructureRole role) => role is StructureRole.TR or StructureRole.TH or StructureRole.TD || IsRowGroup(role);

    private static bool IsRowGroup(StructureRole role) => role is StructureRole.THead or StructureRole.TBody or StructureRole.TFoot;

    // No table has a head or a foot and no body (ISO 32000-1, 14.8.4.3.4): where the author wrote no other rows, these are its body.
    private void GiveBodies()
    {
        foreach (var table in Written.Where(e => e.Source.Role == StructureRole.Table))
        {
            var groups = table.Children.Where(c => IsRowGroup(c.Source.Role)).ToList();
            if (groups.Count > 0 && groups.TrueForAll(g => g.Source.Role != StructureRole.TBody))
            {
                groups[^1].Type = StandardType.NameOf(StructureRole.TBody, HasNamespaces);
            }
        }
    }

    private static ContentPlace? Least(ContentPlace? one, ContentPlace? other) =>
        one is null || (other is { } b && b.CompareTo(one.Value) < 0) ? other : one;

    private void LevelHeadings()
    {
        var last = 0;
        foreach (var element in Written.Where(e => e.Source.Role is >= StructureRole.H1 and <= StructureRole.H6))
        {
            last = Math.Min(element.Source.Role - StructureRole.H1 + 1, last + 1);
            element.Type = StandardType.NameOf(StructureRole.H1 + last - 1, HasNamespaces);
        }
    }
}
