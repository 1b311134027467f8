namespace OpenSourceHistory.Styles.Tree;

/// <summary>The nodes directly within a node, in reading order.</summary>
internal static class NodeChildren
{
    /// <summary>Calls an action for each child.</summary>
    /// <param name="node">The node.</param>
    /// <param name="action">Receives the children.</param>
    public static void ForEach(Node node, Action<Node> action)
    {
        switch (node)
        {
            case Figure figure:
                Each(figure.Blocks, action);
                One(figure.Caption, action);
                break;
            case NoteCollection notes:
                One(notes.Heading, action);
                break;
            case Table table:
                One(table.Caption, action);
                Each(table.Head, action);
                Each(table.Body, action);
                break;
            case IndexGroup group:
                action(group.Letter);
                Each(group.Entries, action);
                break;
            case DefinitionItem item:
                Each(item.Terms, action);
                Each(item.Definitions, action);
                break;
            default:
                Each(Single(node), action);
                break;
        }
    }

    private static IReadOnlyList<Node> Single(Node node) => node switch
    {
        Division division => division.Blocks,
        Inline inline => SingleOfInline(inline),
        Paragraph paragraph => paragraph.Inlines,
        Heading heading => heading.Inlines,
        BlockQuote quote => quote.Blocks,
        Div div => div.Blocks,
        ListBlock list => list.Items,
        ListItem item => item.Blocks,
        DefinitionList list => list.Items,
        DefinitionTerm term => term.Inlines,
        Definition definition => definition.Blocks,
        LineBlock verse => verse.Lines,
        Line line => line.Inlines,
        TableRow row => row.Cells,
        TableCell cell => cell.Blocks,
        Caption caption => caption.Inlines,
        Contents contents => contents.Entries,
        ContentsEntry entry => entry.Inlines,
        IndexEntries index => index.Groups,
        IndexEntry entry => entry.Inlines,
        _ => [],
    };

    private static IReadOnlyList<Node> SingleOfInline(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Inlines,
        Strong strong => strong.Inlines,
        Strikeout strikeout => strikeout.Inlines,
        Superscript superscript => superscript.Inlines,
        Subscript subscript => subscript.Inlines,
        SmallCaps smallCaps => smallCaps.Inlines,
        SpanInline span => span.Inlines,
        Link link => link.Inlines,
        Abbreviation abbreviation => abbreviation.Inlines,
        Note note => note.Blocks,
        LocatorList list => list.Locators,
        _ => [],
    };

    private static void Each(IReadOnlyList<Node> nodes, Action<Node> action)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            action(nodes[i]);
        }
    }

    private static void One(Node? node, Action<Node> action)
    {
        if (node is not null)
        {
            action(node);
        }
    }
}
