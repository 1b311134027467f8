using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>Writes the structure tree (ISO 32000-1, 14.7) and the way back from pages and annotations to it (14.7.4.4).</summary>
internal sealed class StructureObjects
{
    private readonly ObjectTable _objects;
    private readonly TaggedTree _tree;
    private readonly IReadOnlyList<ObjectId> _pages;
    private readonly PageBoxes[] _boxes;
    private readonly ObjectId _root;
    private readonly (ObjectId Older, ObjectId Newer)? _namespaces;

    private StructureObjects(ObjectTable objects, TaggedTree tree, ValueList<Page> pages, IReadOnlyList<ObjectId> pageIds)
    {
        (_objects, _tree, _pages) = (objects, tree, pageIds);
        _boxes = [.. pages.Select(p => new PageBoxes(p))];
        _root = objects.Allocate();
        _namespaces = tree.HasNamespaces ? (AddNamespace(objects, "http://iso.org/pdf/ssn"u8), AddNamespace(objects, "http://iso.org/pdf2/ssn"u8)) : null;
    }

    /// <summary>Adds the tree to a file.</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="tree">The elements.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="pageIds">Objects of the pages.</param>
    /// <param name="links">The annotations, in the order of their keys, which follow those of the pages.</param>
    /// <returns>The root.</returns>
    public static ObjectId AddTo(
        ObjectTable objects, TaggedTree tree, ValueList<Page> pages, IReadOnlyList<ObjectId> pageIds, IReadOnlyList<TaggedLink> links)
    {
        var structure = new StructureObjects(objects, tree, pages, pageIds);
        structure.Allocate();
        foreach (var element in tree.Written)
        {
            structure.AddElement(element);
        }

        structure.AddRoot(links);
        return structure._root;
    }

    private void Allocate()
    {
        foreach (var element in _tree.Written)
        {
            element.Id = _objects.Allocate();
            element.ContentId = element.Inner is null ? element.Id : _objects.Allocate();
        }
    }

    // ISO 32000-2, 14.7.4.2.
    private static ObjectId AddNamespace(ObjectTable objects, ReadOnlySpan<byte> name)
    {
        var id = name.ToArray();
        return objects.Add(syntax => syntax.OpenDictionary().Name("Type").Name("Namespace").Name("NS").Literal(id).CloseDictionary());
    }

    private void AddElement(TaggedElement element)
    {
        _objects.Set(element.Id, syntax =>
        {
            Begin(syntax, element.Type, element.Parent?.ContentId ?? _root);
            StructureAttributes.Write(syntax, element, element.First is { } first ? _boxes[first.Page] : null, _tree.HasNamespaces);
            if (element.References.Count > 0)
            {
                syntax.Name("Ref").References(element.References.Select(r => r.Id));
            }

            if (element.Inner is null)
            {
                WriteKids(syntax, element);
            }
            else
            {
                syntax.Name("K").Reference(element.ContentId);
            }

            syntax.CloseDictionary();
        });
        if (element.Inner is { } inner)
        {
            _objects.Set(element.ContentId, syntax =>
            {
                Begin(syntax, inner, element.Id);
                WriteKids(syntax, element);
                syntax.CloseDictionary();
            });
        }
    }

    private void Begin(SyntaxWriter syntax, string type, ObjectId parent)
    {
        syntax.OpenDictionary().Name("S").Name(type).Name("P").Reference(parent);
        if (_namespaces is { } spaces)
        {
            syntax.Name("NS").Reference(StandardType.IsOfVersion1Only(type) ? spaces.Older : spaces.Newer);
        }
    }

    private void WriteKids(SyntaxWriter syntax, TaggedElement element)
    {
        if (element.Content.Count + element.Children.Count + element.Links.Count == 0)
        {
            return;
        }

        var page = element.Content.Count > 0 ? element.Content[0].Page : element.Links.Count > 0 ? element.Links[0].Page : (int?)null;
        if (page is { } own)
        {
            syntax.Name("Pg").Reference(_pages[own]);
        }

        syntax.Name("K").OpenArray();
        WriteContent(syntax, element, page);
        foreach (var link in element.Links)
        {
            syntax.OpenDictionary().Name("Type").Name("OBJR").Name("Obj").Reference(link.Annotation);
            WritePage(syntax, link.Page, page);
            syntax.CloseDictionary();
        }

        syntax.CloseArray();
    }

    // An element's own content and the elements in it, in the order of reading: a child stands where its content begins.
    private void WriteContent(SyntaxWriter syntax, TaggedElement element, int? page)
    {
        var next = 0;
        foreach (var child in element.Children)
        {
            for (; next < element.Content.Count && child.First is { } first && element.Content[next].CompareTo(first) < 0; next++)
            {
                WritePlace(syntax, element.Content[next], page);
            }

            syntax.Reference(child.Id);
        }

        for (; next < element.Content.Count; next++)
        {
            WritePlace(syntax, element.Content[next], page);
        }
    }

    private void WritePlace(SyntaxWriter syntax, ContentPlace place, int? page)
    {
        if (place.Page == page)
        {
            syntax.Integer(place.Id);
            return;
        }

        syntax.OpenDictionary().Name("Type").Name("MCR");
        WritePage(syntax, place.Page, page);
        syntax.Name("MCID").Integer(place.Id).CloseDictionary();
    }

    private void WritePage(SyntaxWriter syntax, int page, int? known)
    {
        if (page != known)
        {
            syntax.Name("Pg").Reference(_pages[page]);
        }
    }

    private void AddRoot(IReadOnlyList<TaggedLink> links)
    {
        var parents = SearchTree.AddNumbers(_objects, OwnersOfPages().Concat(OwnersOfLinks(links)));
        var notes = _tree.Written.Where(e => e.Source.Role == StructureRole.FENote).ToList();
        ObjectId? ids = notes.Count == 0 ? null : SearchTree.AddNames(_objects, notes
            .Select(n => KeyValuePair.Create<byte[], Action<SyntaxWriter>>(StructureAttributes.KeyOf(n.Source), syntax => syntax.Reference(n.Id)))
            .OrderBy(n => n.Key, TextString.ByBytes));
        _objects.Set(_root, syntax =>
        {
            syntax.OpenDictionary().Name("Type").Name("StructTreeRoot").Name("K").Reference(_tree.Written[0].Id)
                .Name("ParentTree").Reference(parents).Name("ParentTreeNextKey").Integer(_pages.Count + links.Count);
            WriteNamespaces(syntax);

            if (ids is { } tree)
            {
                syntax.Name("IDTree").Reference(tree);
            }

            syntax.CloseDictionary();
        });
    }

    // What types stand for in older programs, which know no namespaces, is told as well.
    private void WriteNamespaces(SyntaxWriter syntax)
    {
        if (_namespaces is not { } spaces)
        {
            return;
        }

        syntax.Name("Namespaces").References([spaces.Older, spaces.Newer]).Name("RoleMap").OpenDictionary();
        foreach (var type in _tree.Written.Select(e => e.Type).Where(t => StandardType.OlderOf(t) is not null).Distinct().Order(StringComparer.Ordinal))
        {
            syntax.Name(type).Name(StandardType.OlderOf(type)!);
        }

        syntax.CloseDictionary();
    }

    private IEnumerable<KeyValuePair<int, Action<SyntaxWriter>>> OwnersOfPages() =>
        _tree.Owners.Select((owners, page) => KeyValuePair.Create<int, Action<SyntaxWriter>>(page, syntax => syntax.References(owners.Select(o => o.ContentId))));

    private IEnumerable<KeyValuePair<int, Action<SyntaxWriter>>> OwnersOfLinks(IReadOnlyList<TaggedLink> links) =>
        links.Select((link, i) => KeyValuePair.Create<int, Action<SyntaxWriter>>(_pages.Count + i, syntax => syntax.Reference(_tree.OwnerOf(link).ContentId)));
}
