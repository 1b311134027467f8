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
    /// <param name="homeOf">The element that a destination is or stands in, and the page that it begins on; null where elements are not led to.</param>
    /// <returns>The tree's root.</returns>
    public static ObjectId AddTo(
        ObjectTable objects,
        IReadOnlyList<Destination> destinations,
        ValueList<Page> pages,
        IReadOnlyList<ObjectId> pageIds,
        Func<Destination, (ObjectId Element, int? Page)>? homeOf)
    {
        var boxes = pages.Select(p => new PageBoxes(p)).ToArray();
        return SearchTree.AddNames(objects, destinations
            .DistinctBy(d => d.Id)
            .Select(d => KeyValuePair.Create<byte[], Action<SyntaxWriter>>(
                TextString.Encode(d.Id), syntax => Write(syntax, d, (boxes[d.PageIndex], pageIds[d.PageIndex]), homeOf?.Invoke(d))))
            .OrderBy(n => n.Key, TextString.ByBytes));
    }

    private static void Write(SyntaxWriter syntax, Destination destination, (PageBoxes Boxes, ObjectId Id) page, (ObjectId Element, int? Page)? home)
    {
        if (home is not { } element)
        {
            WritePlace(syntax, page.Id, destination, page.Boxes);
            return;
        }

        // A structure destination (ISO 32000-2, 12.3.2.3), and the place for programs that know none.
        WritePlace(syntax.OpenDictionary().Name("D"), page.Id, destination, page.Boxes);
        syntax.Name("SD");
        if (element.Page == destination.PageIndex)
        {
            WritePlace(syntax, element.Element, destination, page.Boxes);
        }
        else
        {
            syntax.OpenArray().Reference(element.Element).Name("Fit").CloseArray();
        }

        syntax.CloseDictionary();
    }

    // The place comes to the window's top left; the magnification stays.
    private static void WritePlace(SyntaxWriter syntax, ObjectId target, Destination destination, PageBoxes boxes) => syntax
        .OpenArray()
        .Reference(target)
        .Name("XYZ")
        .Number(boxes.ToFileX(destination.Position.X).Points)
        .Number(boxes.ToFileY(destination.Position.Y).Points)
        .Keyword("null"u8)
        .CloseArray();
}
