using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>A bookmark with those under it.</summary>
/// <param name="entry">The bookmark; null for the root.</param>
/// <param name="id">Its object.</param>
internal sealed class OutlineNode(OutlineEntry? entry, ObjectId id)
{
    /// <summary>The bookmark; null for the root.</summary>
    public OutlineEntry? Entry { get; } = entry;

    /// <summary>Its object.</summary>
    public ObjectId Id { get; } = id;

    /// <summary>Bookmarks under it.</summary>
    public List<OutlineNode> Children { get; } = [];
}
