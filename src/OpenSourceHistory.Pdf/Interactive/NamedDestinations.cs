using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>Writes the name tree of destinations (ISO 32000-1, 12.3.2.3 and 7.9.6).</summary>
internal static class NamedDestinations
{
    /// <summary>Adds the tree to a file.</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="destinations">Destinations, not empty.</param>
    /// <param name="pages">The pages they are on.</param>
    /// <param name="pageIds">Objects of the pages.</param>
    /// <returns>The tree's root.</returns>
    public static ObjectId AddTo(
        ObjectTable objects,
        IReadOnlyList<Destination> destinations,
        ValueList<Page> pages,
        IReadOnlyList<ObjectId> pageIds)
    {
        var boxes = pages.Select(p => new PageBoxes(p)).ToArray();
        return SearchTree.AddNames(objects, destinations
            .DistinctBy(d => d.Id)
            .Select(d => KeyValuePair.Create<byte[], Action<SyntaxWriter>>(
                TextString.Encode(d.Id), syntax => Write(syntax, d, boxes[d.PageIndex], pageIds[d.PageIndex])))
            .OrderBy(n => n.Key, TextString.ByBytes));
    }

    // The place comes to the window's top left; the magnification stays.
    private static void Write(SyntaxWriter syntax, Destination destination, PageBoxes boxes, ObjectId page) => syntax
        .OpenArray()
        .Reference(page)
        .Name("XYZ")
        .Number(boxes.ToFileX(destination.Position.X).Points)
        .Number(boxes.ToFileY(destination.Position.Y).Points)
        .Keyword("null"u8)
        .CloseArray();
}
