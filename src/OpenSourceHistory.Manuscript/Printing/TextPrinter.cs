namespace OpenSourceHistory.Manuscript.Printing;

/// <summary>
/// The plain text of nodes, as for file properties, bookmarks, running heads and alternative texts. Notes and citations are left out, pictures
/// are their alternative text, and line ends are spaces or, between East Asian characters, nothing.
/// </summary>
public static class TextPrinter
{
    /// <summary>The text of inlines, on one line.</summary>
    /// <param name="inlines">The inlines.</param>
    public static string Print(ValueList<Inline> inlines)
    {
        if (inlines.Count == 1 && inlines[0] is Text only)
        {
            return only.Value;
        }

        return Print(inlines, null);
    }

    /// <summary>The text of inlines, on one line, with what a sheet adds to them.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="around">What stands in front of an element in a line and behind it; null for elements that are not shown.</param>
    public static string Print(ValueList<Inline> inlines, Func<Inline, (string Before, string After)?>? around)
    {
        var text = new TextOfNodes(around, endsLines: false);
        foreach (var inline in inlines)
        {
            text.Visit(inline);
        }

        return text.Result;
    }

    /// <summary>The text of blocks, one paragraph a line.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string Print(ValueList<Block> blocks)
    {
        var text = new TextOfNodes(null, endsLines: true);
        foreach (var block in blocks)
        {
            text.Visit(block);
        }

        return text.Result;
    }

    /// <summary>The text of any node, one paragraph a line.</summary>
    /// <param name="node">The node.</param>
    public static string Print(Node node)
    {
        var text = new TextOfNodes(null, endsLines: true);
        text.Visit(node);
        return text.Result;
    }

    /// <summary>The text below a node, without line ends, with what a sheet adds to what stands in it but not to the node itself.</summary>
    /// <param name="node">The node.</param>
    /// <param name="around">What stands in front of an element in a line and behind it; null for elements that are not shown; null for nothing anywhere.</param>
    public static string PrintContent(Node node, Func<Inline, (string Before, string After)?>? around = null)
    {
        var children = node.Children();
        var text = new TextOfNodes(children.Count == 0 ? null : around, endsLines: false);
        if (children.Count == 0)
        {
            text.Visit(node);
        }

        foreach (var child in children)
        {
            text.Visit(child);
        }

        return text.Result;
    }
}
