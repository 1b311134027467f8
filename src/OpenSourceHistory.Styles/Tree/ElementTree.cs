namespace OpenSourceHistory.Styles.Tree;

/// <summary>The book as a tree of elements, built once for each format: <c>html</c>, <c>body</c>, then a <c>section</c> for each division.</summary>
internal sealed class ElementTree
{
    private static readonly ValueList<string> s_labelClass = ["caption-label"];
    private readonly Dictionary<string, (Division Division, Heading? Heading)> _headings = new(StringComparer.Ordinal);

    private ElementTree(Book book)
    {
        Root = new Element(null, "html", null, [], book.Metadata.Language);
        Body = new Element(Root, "body", null, [], book.Metadata.Language)
        {
            OwnAttributes = [new("title", book.Metadata.Title), new("subtitle", book.Metadata.Subtitle ?? string.Empty)],
        };
    }

    /// <summary>The <c>html</c> element.</summary>
    public Element Root { get; }

    /// <summary>The <c>body</c> element.</summary>
    public Element Body { get; }

    /// <summary>The element of each node; text and other nodes without element have their parent's.</summary>
    public Dictionary<Node, Element> Elements { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The element of each id; the first where there are several.</summary>
    public Dictionary<string, Element> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>span.caption-label</c> of each caption that has a label.</summary>
    public Dictionary<Caption, Element> CaptionLabels { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Builds the tree of a book.</summary>
    /// <param name="book">The book.</param>
    public static ElementTree Build(Book book)
    {
        var tree = new ElementTree(book);
        tree.FindHeadings(book);
        foreach (var division in book.Divisions)
        {
            tree.Add(division, tree.Body);
        }

        return tree;
    }

    private void FindHeadings(Book book)
    {
        foreach (var division in book.Divisions)
        {
            if (division.Attributes.Id is { } id)
            {
                _headings.TryAdd(id, (division, division.Heading));
            }

            foreach (var block in division.Blocks)
            {
                if (block is Heading { Attributes.Id: { } headingId } heading)
                {
                    _headings.TryAdd(headingId, (division, heading));
                }
            }
        }
    }

    private void Add(Node node, Element parent)
    {
        if (Manuscript.Elements.NameOf(node) is not { } name)
        {
            Elements[node] = parent;
            AddChildren(node, parent);
            return;
        }

        var element = Place(node, name, parent, node is ContentsEntry entry ? ClassesOfEntry(entry) : Manuscript.Elements.ClassesOf(node));
        switch (node)
        {
            case Table table:
                AddTable(table, element);
                break;
            case Caption caption:
                AddCaption(caption, element);
                break;
            default:
                AddChildren(node, element);
                break;
        }
    }

    private void AddChildren(Node node, Element element)
    {
        Node? before = null;
        foreach (var child in node.Children())
        {
            if (IsTextOf(node, element, child, before))
            {
                Elements[child] = Element.Anonymous(element, child);
                AddChildren(child, element);
            }
            else
            {
                Add(child, element);
            }

            before = child;
        }
    }

    // The text of a tight list's item stands in no paragraph of its own (CommonMark 0.31, section 5.3), nor does that of a cell or definition that
    // holds nothing else; a paragraph to which the author gave attributes is an element wherever it stands.
    private static bool IsTextOf(Node holder, Element element, Node child, Node? before) =>
        child is Paragraph && child.Attributes == Attributes.None
        && ((holder is ListItem && before is not Paragraph && element.Parent?.Node is ListBlock { IsTight: true })
            || holder is TableCell { Blocks.Count: 1 } or Definition { Blocks.Count: 1 });

    private Element Place(Node node, string name, Element parent, ValueList<string> classes)
    {
        var element = new Element(parent, name, node, classes, node.Attributes.Language ?? parent.Language);
        Elements[node] = element;
        if (element.Id is { Length: > 0 } id)
        {
            Ids.TryAdd(id, element);
        }

        return element;
    }

    private void AddTable(Table table, Element element)
    {
        if (table.Caption is { } caption)
        {
            AddCaption(caption, Place(caption, Manuscript.Elements.NameInTable(caption, isHead: false)!, element, Manuscript.Elements.ClassesOf(caption)));
        }

        AddRows(table, table.Head, element, "thead");
        AddRows(table, table.Body, element, "tbody");
        AddRows(table, table.Foot, element, "tfoot");
    }

    private void AddRows(Table table, ValueList<TableRow> rows, Element element, string part)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var group = new Element(element, part, null, [], element.Language);
        var isHead = part == "thead";
        var columns = new ColumnCursor(table.Columns.Count);
        foreach (var row in rows)
        {
            var rowElement = Place(row, Manuscript.Elements.NameInTable(row, isHead)!, group, Manuscript.Elements.ClassesOf(row));
            columns.NextRow();
            foreach (var cell in row.Cells)
            {
                var column = columns.Place(cell);
                var alignment = column < table.Columns.Count ? table.Columns[column].Alignment : ColumnAlignment.Default;
                var cellElement = Place(cell, Manuscript.Elements.NameInTable(cell, isHead)!, rowElement, WithAlignment(cell, cell.AlignmentIn(alignment)));
                AddChildren(cell, cellElement);
            }
        }
    }

    private void AddCaption(Caption caption, Element element)
    {
        if (caption.Label is not null)
        {
            CaptionLabels[caption] = new Element(element, "span", null, s_labelClass, element.Language);
        }

        AddChildren(caption, element);
    }

    private static ValueList<string> WithAlignment(TableCell cell, ColumnAlignment alignment) =>
        Manuscript.Elements.ClassOf(alignment) is { } name ? cell.Attributes.WithClass(name).Classes : cell.Attributes.Classes;

    private ValueList<string> ClassesOfEntry(ContentsEntry entry)
    {
        var classes = Manuscript.Elements.ClassesOf(entry);
        if (!_headings.TryGetValue(entry.TargetId, out var target))
        {
            return classes;
        }

        var attributes = new Attributes(null, classes, []);
        IEnumerable<string> more = ReferenceEquals(target.Heading, target.Division.Heading)
            ? Manuscript.Elements.ClassesOf(target.Division)
            : target.Heading!.Attributes.Classes;
        return more.Aggregate(attributes, (a, name) => a.WithClass(name)).Classes;
    }
}
