using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>The annotations of a document, whose keys in the tree of owners follow those of the pages.</summary>
/// <param name="pages">Count of pages.</param>
internal sealed class TaggedLinks(int pages)
{
    private readonly List<TaggedLink> _links = [];

    /// <summary>All of them, in the order of their keys.</summary>
    public IReadOnlyList<TaggedLink> All => _links;

    /// <summary>The key of the one that is added next.</summary>
    public int NextKey => pages + _links.Count;

    /// <summary>Adds an annotation.</summary>
    /// <param name="page">Zero-based page.</param>
    /// <param name="annotation">Its object.</param>
    /// <param name="mark">The element of its link.</param>
    public void Add(int page, ObjectId annotation, ItemMark mark) => _links.Add(new TaggedLink(page, annotation, mark.Element ?? -1));
}
