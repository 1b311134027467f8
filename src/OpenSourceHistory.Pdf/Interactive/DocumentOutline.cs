using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3): the first level is shown, the others are folded.</summary>
internal static class DocumentOutline
{
    /// <summary>Adds the outline to a file.</summary>
    /// <param name="objects">Receives it.</param>
    /// <param name="entries">Bookmarks whose destinations exist, not empty.</param>
    /// <returns>The outline dictionary.</returns>
    public static ObjectId AddTo(ObjectTable objects, IReadOnlyList<OutlineEntry> entries)
    {
        var root = BuildTree(objects, entries);
        objects.Set(root.Id, syntax =>
        {
            syntax.OpenDictionary().Name("Type").Name("Outlines");
            WriteChildren(syntax, root, root.Children.Count);
            syntax.CloseDictionary();
        });
        WriteItems(objects, root);
        return root.Id;
    }

    // Levels may be skipped: a bookmark goes under the last one of a smaller level.
    private static OutlineNode BuildTree(ObjectTable objects, IReadOnlyList<OutlineEntry> entries)
    {
        var root = new OutlineNode(null, objects.Allocate());
        var path = new Stack<OutlineNode>([root]);
        foreach (var entry in entries)
        {
            while (path.Peek().Entry is { } above && above.Level >= entry.Level)
            {
                path.Pop();
            }

            var node = new OutlineNode(entry, objects.Allocate());
            path.Peek().Children.Add(node);
            path.Push(node);
        }

        return root;
    }

    private static void WriteItems(ObjectTable objects, OutlineNode parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var previous = i > 0 ? parent.Children[i - 1] : null;
            var next = i + 1 < parent.Children.Count ? parent.Children[i + 1] : null;
            objects.Set(node.Id, syntax => WriteItem(syntax, parent, previous, node, next));
            WriteItems(objects, node);
        }
    }

    private static void WriteItem(SyntaxWriter syntax, OutlineNode parent, OutlineNode? previous, OutlineNode node, OutlineNode? next)
    {
        syntax.OpenDictionary().Name("Title").Text(node.Entry!.Title).Name("Parent").Reference(parent.Id);
        if (previous is not null)
        {
            syntax.Name("Prev").Reference(previous.Id);
        }

        if (next is not null)
        {
            syntax.Name("Next").Reference(next.Id);
        }

        // A negative count says how many would show if the item were unfolded.
        WriteChildren(syntax, node, -node.Children.Count);
        syntax.Name("Dest").Text(node.Entry.DestinationId).CloseDictionary();
    }

    private static void WriteChildren(SyntaxWriter syntax, OutlineNode node, int count)
    {
        if (node.Children.Count > 0)
        {
            syntax.Name("First").Reference(node.Children[0].Id)
                .Name("Last").Reference(node.Children[^1].Id)
                .Name("Count").Integer(count);
        }
    }
}
