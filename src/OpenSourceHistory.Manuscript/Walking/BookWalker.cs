namespace OpenSourceHistory.Manuscript.Walking;

/// <summary>Visits nodes in reading order; override <see cref="Visit"/> and call the base for what lies below.</summary>
public abstract class BookWalker
{
    /// <summary>Visits every division of a book.</summary>
    /// <param name="book">The book.</param>
    public void Walk(Book book)
    {
        foreach (var division in book.Divisions)
        {
            Visit(division);
        }
    }

    /// <summary>Visits a node; this base visits the nodes right below it.</summary>
    /// <param name="node">The node.</param>
    public virtual void Visit(Node node) => VisitChildren(node);

    /// <summary>Visits the nodes right below a node, in reading order (a table's caption before its rows, a figure's behind its picture).</summary>
    /// <param name="node">The node.</param>
    protected void VisitChildren(Node node)
    {
        switch (node)
        {
            case Block block:
                VisitBelow(block);
                break;
            case Inline inline:
                VisitBelow(inline);
                break;
            default:
                VisitBelowPart(node);
                break;
        }
    }

    private void VisitBelow(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: VisitAll(paragraph.Inlines); break;
            case Heading heading: VisitAll(heading.Inlines); break;
            case BlockQuote quote: VisitAll(quote.Blocks); break;
            case Div div: VisitAll(div.Blocks); break;
            case ListBlock list: VisitAll(list.Items); break;
            case DefinitionList list: VisitAll(list.Items); break;
            case LineBlock lines: VisitAll(lines.Lines); break;
            case Contents contents: VisitAll(contents.Entries); break;
            case IndexEntries index: VisitAll(index.Groups); break;
            case NoteCollection notes: VisitIfAny(notes.Heading); break;
            case Figure figure: VisitAll(figure.Blocks); VisitIfAny(figure.Caption); break;
            case Table table: VisitIfAny(table.Caption); VisitAll(table.Head); VisitAll(table.Body); break;
            default: break;
        }
    }

    private void VisitBelow(Inline inline)
    {
        switch (inline)
        {
            case Emphasis x: VisitAll(x.Inlines); break;
            case Strong x: VisitAll(x.Inlines); break;
            case Link x: VisitAll(x.Inlines); break;
            case SmallCaps x: VisitAll(x.Inlines); break;
            case SpanInline x: VisitAll(x.Inlines); break;
            case Strikeout x: VisitAll(x.Inlines); break;
            case Subscript x: VisitAll(x.Inlines); break;
            case Superscript x: VisitAll(x.Inlines); break;
            case Abbreviation x: VisitAll(x.Inlines); break;
            case Citation x: VisitAll(x.Sources); break;
            case Note x: VisitAll(x.Blocks); break;
            case LocatorList x: VisitAll(x.Locators); break;
            default: break;
        }
    }

    private void VisitBelowPart(Node node)
    {
        switch (node)
        {
            case Division x: VisitAll(x.Blocks); break;
            case Caption x: VisitAll(x.Inlines); break;
            case CitedSource x: VisitAll(x.Prefix); VisitAll(x.Suffix); break;
            case ContentsEntry x: VisitAll(x.Inlines); break;
            case IndexGroup x: Visit(x.Letter); VisitAll(x.Entries); break;
            case IndexEntry x: VisitAll(x.Inlines); break;
            case Definition x: VisitAll(x.Blocks); break;
            case DefinitionItem x: VisitAll(x.Terms); VisitAll(x.Definitions); break;
            case DefinitionTerm x: VisitAll(x.Inlines); break;
            case Line x: VisitAll(x.Inlines); break;
            case ListItem x: VisitAll(x.Blocks); break;
            case TableCell x: VisitAll(x.Blocks); break;
            case TableRow x: VisitAll(x.Cells); break;
            default: break;
        }
    }

    private void VisitAll<T>(ValueList<T> nodes)
        where T : Node
    {
        foreach (var node in nodes)
        {
            Visit(node);
        }
    }

    private void VisitIfAny(Node? node)
    {
        if (node is not null)
        {
            Visit(node);
        }
    }
}
