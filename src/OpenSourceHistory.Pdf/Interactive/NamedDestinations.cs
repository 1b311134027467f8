using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>Writes the name tree of destinations (ISO 32000-1, 12.3.2.3 and 7.9.6).</summary>
internal static class NamedDestinations
{
    // Readers search leaves one name after the other.
    private const int NamesPerLeaf = 64;

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
        var names = destinations
            .DistinctBy(d => d.Id)
            .Select(d => new Named(TextString.Encode(d.Id), d))
            .OrderBy(n => n.Key, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .ToArray();
        var leaves = names.Chunk(NamesPerLeaf).Select(leaf => objects.Add(syntax =>
        {
            syntax.OpenDictionary().Name("Limits").OpenArray().Literal(leaf[0].Key).Literal(leaf[^1].Key).CloseArray();
            syntax.Name("Names").OpenArray();
            foreach (var (key, destination) in leaf)
            {
                Write(syntax.Literal(key), destination, boxes[destination.PageIndex], pageIds[destination.PageIndex]);
            }

            syntax.CloseArray().CloseDictionary();
        })).ToArray();
        return objects.Add(syntax =>
        {
            syntax.OpenDictionary().Name("Kids").OpenArray();
            foreach (var leaf in leaves)
            {
                syntax.Reference(leaf);
            }

            syntax.CloseArray().CloseDictionary();
        });
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

    private sealed record Named(byte[] Key, Destination Destination);
}
