using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>The tree of pages (ISO 32000-1, 7.7.3), kept shallow so that readers reach any page of a long book at once.</summary>
internal sealed class PageTree
{
    private const int PagesPerNode = 32;
    private readonly ObjectId[] _nodes;

    /// <summary>Gives numbers to the tree and its pages.</summary>
    /// <param name="objects">Receives the tree.</param>
    /// <param name="count">Number of pages.</param>
    public PageTree(ObjectTable objects, int count)
    {
        Root = objects.Allocate();
        _nodes = new ObjectId[(count + PagesPerNode - 1) / PagesPerNode];
        for (var i = 0; i < _nodes.Length; i++)
        {
            _nodes[i] = objects.Allocate();
        }

        Pages = [.. Enumerable.Range(0, count).Select(_ => objects.Allocate())];
        WriteNodes(objects);
    }

    /// <summary>Root of the tree.</summary>
    public ObjectId Root { get; }

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<ObjectId> Pages { get; }

    /// <summary>The node that a page hangs on.</summary>
    /// <param name="page">Zero-based page.</param>
    public ObjectId ParentOf(int page) => _nodes[page / PagesPerNode];

    private void WriteNodes(ObjectTable objects)
    {
        objects.Set(Root, syntax => WriteNode(syntax, null, _nodes, Pages.Count));
        for (var i = 0; i < _nodes.Length; i++)
        {
            var kids = Pages.Skip(i * PagesPerNode).Take(PagesPerNode).ToArray();
            objects.Set(_nodes[i], syntax => WriteNode(syntax, Root, kids, kids.Length));
        }
    }

    private static void WriteNode(SyntaxWriter syntax, ObjectId? parent, IReadOnlyList<ObjectId> kids, int count)
    {
        syntax.OpenDictionary().Name("Type").Name("Pages");
        if (parent is { } above)
        {
            syntax.Name("Parent").Reference(above);
        }

        syntax.Name("Count").Integer(count).Name("Kids").OpenArray();
        foreach (var kid in kids)
        {
            syntax.Reference(kid);
        }

        syntax.CloseArray().CloseDictionary();
    }
}
