namespace OpenSourceHistory.Manuscript.Walking;

/// <summary>
/// Makes a changed copy of a book. What does not change stays the same object, so a pass that finds nothing to do costs no memory.
/// Override <see cref="RewriteBlock"/> and <see cref="RewriteInline"/>; a replacement may be several nodes or none.
/// </summary>
public abstract class BookRewriter
{
    /// <summary>Rewrites every division.</summary>
    /// <param name="book">The book.</param>
    public Book Rewrite(Book book)
    {
        var divisions = Map(book.Divisions, RewriteDivision);
        return ReferenceEquals(divisions, book.Divisions) ? book : book with { Divisions = divisions };
    }

    /// <summary>Rewrites a division.</summary>
    /// <param name="division">The division.</param>
    public virtual Division RewriteDivision(Division division)
    {
        var blocks = RewriteBlocks(division.Blocks);
        return ReferenceEquals(blocks, division.Blocks) ? division : division with { Blocks = blocks };
    }

    /// <summary>Rewrites blocks one by one.</summary>
    /// <param name="blocks">The blocks.</param>
    public ValueList<Block> RewriteBlocks(ValueList<Block> blocks) => MapMany(blocks, RewriteBlock);

    /// <summary>Rewrites inlines one by one.</summary>
    /// <param name="inlines">The inlines.</param>
    public virtual ValueList<Inline> RewriteInlines(ValueList<Inline> inlines) => MapMany(inlines, RewriteInline);

    /// <summary>Rewrites a block; this base rewrites what lies below it.</summary>
    /// <param name="block">The block.</param>
    /// <returns>What stands in its place.</returns>
    protected virtual Replacement<Block> RewriteBlock(Block block) => RewriteBelow(block);

    /// <summary>Rewrites an inline; this base rewrites what lies below it.</summary>
    /// <param name="inline">The inline.</param>
    /// <returns>What stands in its place.</returns>
    protected virtual Replacement<Inline> RewriteInline(Inline inline) => RewriteBelow(inline);

    /// <summary>Rewrites a caption.</summary>
    /// <param name="caption">The caption.</param>
    protected virtual Caption RewriteCaption(Caption caption) =>
        Changed(caption.Inlines, RewriteInlines(caption.Inlines), caption, (c, i) => c with { Inlines = i });

    /// <summary>Rewrites what lies below a block.</summary>
    /// <param name="block">The block.</param>
    protected Block RewriteBelow(Block block) => block switch
    {
        Paragraph x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Heading x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        BlockQuote x => Changed(x.Blocks, RewriteBlocks(x.Blocks), x, (n, v) => n with { Blocks = v }),
        Div x => Changed(x.Blocks, RewriteBlocks(x.Blocks), x, (n, v) => n with { Blocks = v }),
        ListBlock x => Changed(x.Items, Map(x.Items, RewriteItem), x, (n, v) => n with { Items = v }),
        DefinitionList x => Changed(x.Items, Map(x.Items, RewriteItem), x, (n, v) => n with { Items = v }),
        LineBlock x => Changed(x.Lines, Map(x.Lines, RewriteLine), x, (n, v) => n with { Lines = v }),
        Contents x => Changed(x.Entries, Map(x.Entries, RewriteEntry), x, (n, v) => n with { Entries = v }),
        IndexEntries x => Changed(x.Groups, Map(x.Groups, RewriteGroup), x, (n, v) => n with { Groups = v }),
        NoteCollection { Heading: { } heading } x =>
            Changed(heading.Inlines, RewriteInlines(heading.Inlines), x, (n, v) => n with { Heading = n.Heading! with { Inlines = v } }),
        Figure x => RewriteFigure(x),
        Table x => RewriteTable(x),
        _ => block,
    };

    /// <summary>Rewrites what lies below an inline.</summary>
    /// <param name="inline">The inline.</param>
    protected Inline RewriteBelow(Inline inline) => inline switch
    {
        Emphasis x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Strong x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Link x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        SmallCaps x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        SpanInline x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Strikeout x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Subscript x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Superscript x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Abbreviation x => Changed(x.Inlines, RewriteInlines(x.Inlines), x, (n, v) => n with { Inlines = v }),
        Citation x => Changed(x.Sources, Map(x.Sources, RewriteSource), x, (n, v) => n with { Sources = v }),
        Note x => Changed(x.Blocks, RewriteBlocks(x.Blocks), x, (n, v) => n with { Blocks = v }),
        _ => inline,
    };

    private CitedSource RewriteSource(CitedSource source)
    {
        var prefix = RewriteInlines(source.Prefix);
        var suffix = RewriteInlines(source.Suffix);
        return ReferenceEquals(prefix, source.Prefix) && ReferenceEquals(suffix, source.Suffix) ? source : source with { Prefix = prefix, Suffix = suffix };
    }

    private Figure RewriteFigure(Figure figure)
    {
        var blocks = RewriteBlocks(figure.Blocks);
        var caption = figure.Caption is null ? null : RewriteCaption(figure.Caption);
        return ReferenceEquals(blocks, figure.Blocks) && ReferenceEquals(caption, figure.Caption)
            ? figure
            : figure with { Blocks = blocks, Caption = caption };
    }

    private Table RewriteTable(Table table)
    {
        var caption = table.Caption is null ? null : RewriteCaption(table.Caption);
        var head = Map(table.Head, RewriteRow);
        var body = Map(table.Body, RewriteRow);
        return ReferenceEquals(caption, table.Caption) && ReferenceEquals(head, table.Head) && ReferenceEquals(body, table.Body)
            ? table
            : table with { Caption = caption, Head = head, Body = body };
    }

    private TableRow RewriteRow(TableRow row) => Changed(row.Cells, Map(row.Cells, RewriteCell), row, (n, v) => n with { Cells = v });

    private TableCell RewriteCell(TableCell cell) => Changed(cell.Blocks, RewriteBlocks(cell.Blocks), cell, (n, v) => n with { Blocks = v });

    private ListItem RewriteItem(ListItem item) => Changed(item.Blocks, RewriteBlocks(item.Blocks), item, (n, v) => n with { Blocks = v });

    private Line RewriteLine(Line line) => Changed(line.Inlines, RewriteInlines(line.Inlines), line, (n, v) => n with { Inlines = v });

    private ContentsEntry RewriteEntry(ContentsEntry entry) =>
        Changed(entry.Inlines, RewriteInlines(entry.Inlines), entry, (n, v) => n with { Inlines = v });

    private IndexGroup RewriteGroup(IndexGroup group) => Changed(group.Entries, Map(group.Entries, RewriteEntry), group, (n, v) => n with { Entries = v });

    private IndexEntry RewriteEntry(IndexEntry entry) =>
        Changed(entry.Inlines, RewriteInlines(entry.Inlines), entry, (n, v) => n with { Inlines = v });

    private DefinitionItem RewriteItem(DefinitionItem item)
    {
        var terms = Map(item.Terms, t => Changed(t.Inlines, RewriteInlines(t.Inlines), t, (n, v) => n with { Inlines = v }));
        var definitions = Map(item.Definitions, d => Changed(d.Blocks, RewriteBlocks(d.Blocks), d, (n, v) => n with { Blocks = v }));
        return ReferenceEquals(terms, item.Terms) && ReferenceEquals(definitions, item.Definitions)
            ? item
            : item with { Terms = terms, Definitions = definitions };
    }

    private static TNode Changed<TNode, TPart>(TPart before, TPart after, TNode node, Func<TNode, TPart, TNode> change)
        where TPart : class => ReferenceEquals(before, after) ? node : change(node, after);

    private static ValueList<T> Map<T>(ValueList<T> items, Func<T, T> map)
        where T : class
    {
        T[]? copy = null;
        for (var i = 0; i < items.Count; i++)
        {
            var mapped = map(items[i]);
            if (copy is null && !ReferenceEquals(mapped, items[i]))
            {
                copy = items.AsSpan().ToArray();
            }

            copy?[i] = mapped;
        }

        return copy is null ? items : ValueList.Create<T>(copy);
    }

    private static ValueList<T> MapMany<T>(ValueList<T> items, Func<T, Replacement<T>> map)
        where T : Node
    {
        List<T>? copy = null;
        for (var i = 0; i < items.Count; i++)
        {
            var replacement = map(items[i]);
            if (copy is null && !replacement.Is(items[i]))
            {
                copy = [.. items.AsSpan()[..i]];
            }

            replacement.AddTo(copy);
        }

        return copy is null ? items : ValueList.From(copy);
    }
}
