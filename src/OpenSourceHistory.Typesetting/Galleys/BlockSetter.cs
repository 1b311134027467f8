using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Tables;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets blocks one below the other.</summary>
internal sealed class BlockSetter
{
    private readonly GalleyContext _context;
    private readonly int _noteDepth;
    private ValueList<GeneratedText> _prefix = [];

    /// <summary>Creates a setter.</summary>
    /// <param name="context">What setting depends on.</param>
    /// <param name="target">Receives rows.</param>
    /// <param name="noteDepth">How many note calls deep the text is; 0 in the text itself.</param>
    public BlockSetter(GalleyContext context, GalleyBuilder target, int noteDepth)
    {
        _context = context;
        _noteDepth = noteDepth;
        Target = target;
        Boxes = new BoxModel(context, target) { IsInNote = noteDepth > 0 };
        Text = new TextRows(context, target, Boxes, new NoteSetter(context) { Depth = noteDepth });
    }

    /// <summary>Receives rows.</summary>
    public GalleyBuilder Target { get; }

    /// <summary>Opens and closes boxes.</summary>
    public BoxModel Boxes { get; }

    /// <summary>Turns paragraphs into rows.</summary>
    public TextRows Text { get; }

    /// <summary>What setting depends on.</summary>
    public GalleyContext Context => _context;

    /// <summary>True inside what is set off from the text and need not stand on its grid.</summary>
    public bool IsSetOff { get; set; }

    /// <summary>A setter for content that will be one row of this one's galley.</summary>
    /// <param name="target">Receives its rows.</param>
    public BlockSetter Inner(GalleyBuilder target) => new(_context, target, _noteDepth) { IsSetOff = true };

    /// <summary>Sets a division.</summary>
    /// <param name="division">The division.</param>
    /// <param name="measure">Its room.</param>
    public void SetDivision(Division division, Measure measure)
    {
        var style = _context.Book.StyleOf(division);
        if (style.Display == DisplayMode.None)
        {
            return;
        }

        if (style.Page != "auto")
        {
            Target.BeginPageGroup();
        }

        SetContainer(division, division.Blocks, measure);
    }

    /// <summary>Sets a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="marker">What stands in front of its first line.</param>
    /// <param name="measure">Its room.</param>
    public void SetNote(Note note, ValueList<GeneratedText> marker, Measure measure)
    {
        var scope = Boxes.Open(note, measure);
        _prefix = marker;
        if (note.Blocks.Count == 0 || note.Blocks[0] is not Paragraph)
        {
            SetText(null, [], scope.Style, scope.Content);
        }

        SetBlocks(note.Blocks, scope.Content);
        Boxes.Close(scope);
    }

    /// <summary>Puts generated text in front of the next paragraph.</summary>
    /// <param name="prefix">The text.</param>
    public void Prefix(ValueList<GeneratedText> prefix) => _prefix = prefix;

    /// <summary>Sets blocks one below the other.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="measure">Their room.</param>
    public void SetBlocks(ValueList<Block> blocks, Measure measure)
    {
        foreach (var block in blocks)
        {
            SetBlock(block, measure);
        }
    }

    /// <summary>Sets inline content as lines, without a box of its own.</summary>
    /// <param name="owner">Node whose pseudo-elements apply.</param>
    /// <param name="inlines">The text.</param>
    /// <param name="style">Style of the block.</param>
    /// <param name="measure">Its room.</param>
    public void SetText(Node? owner, ValueList<Inline> inlines, ComputedStyle style, Measure measure)
    {
        var prefix = _prefix;
        _prefix = [];
        Text.Add(new ParagraphContent(owner, inlines, style) { Prefix = prefix }, measure, IsSetOff, owner is Heading);
    }

    /// <summary>Sets a node with inline content as a block.</summary>
    /// <param name="node">The node.</param>
    /// <param name="inlines">Its text.</param>
    /// <param name="measure">Its room.</param>
    public void SetTextBlock(Node node, ValueList<Inline> inlines, Measure measure)
    {
        var scope = Boxes.Open(node, measure);
        SetGenerated(node, PseudoElement.Before, scope.Content, isBesideText: true);
        SetText(node, inlines, scope.Style, scope.Content);
        SetGenerated(node, PseudoElement.After, scope.Content, isBesideText: true);
        Boxes.Close(scope);
        if (node is Heading)
        {
            Target.KeepTogether(scope.FirstRow);
        }
    }

    /// <summary>Sets blocks in the box of their parent.</summary>
    /// <param name="node">The parent.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="measure">Its room.</param>
    public void SetContainer(Node node, ValueList<Block> blocks, Measure measure)
    {
        var scope = Boxes.Open(node, measure);
        SetGenerated(node, PseudoElement.Before, scope.Content, isBesideText: false);
        if (scope.Style.ColumnCount > 1)
        {
            new ColumnSetter(this).Set((column, room) => column.SetBlocks(blocks, room), scope);
        }
        else
        {
            SetBlocks(blocks, scope.Content);
        }

        SetGenerated(node, PseudoElement.After, scope.Content, isBesideText: false);
        Boxes.Close(scope);
    }

    /// <summary>Sets generated content as a block of its own: all of a box that holds blocks, and what is no inline of one that holds text.</summary>
    /// <param name="node">The node.</param>
    /// <param name="pseudo">Before or after.</param>
    /// <param name="measure">Room of the node's content.</param>
    /// <param name="isBesideText">True where the box holds text, in whose lines inline content is set.</param>
    private void SetGenerated(Node node, PseudoElement pseudo, Measure measure, bool isBesideText)
    {
        var content = _context.Book.ContentOf(node, pseudo);
        var style = _context.Book.StyleOf(node, pseudo);
        if (content.Count == 0 || style is null || style.Display == DisplayMode.None
            || (isBesideText && style.Display is DisplayMode.Inline or DisplayMode.InlineBlock))
        {
            return;
        }

        var scope = Boxes.Open(style, measure, node.Span);
        var text = style with { Margin = default, Padding = default, Border = default, Display = DisplayMode.Inline };
        Text.Add(new ParagraphContent(null, [], style) { Prefix = [new GeneratedText(content, text)] }, scope.Content, IsSetOff, node is Heading);
        Boxes.Close(scope);
    }

    private void SetBlock(Block block, Measure measure)
    {
        if (_context.Book.StyleOf(block).Display == DisplayMode.None)
        {
            return;
        }

        switch (block)
        {
            case Heading heading:
                SetTextBlock(heading, heading.Inlines, measure);
                Target.Break(BreakMode.Avoid);
                break;
            case Paragraph { Inlines: [Image] } paragraph:
                new FigureSetter(this).SetPictureParagraph(paragraph, measure, _context.PageHeight);
                break;
            case Paragraph paragraph:
                SetTextBlock(paragraph, paragraph.Inlines, measure);
                break;
            case Div div:
                SetContainer(div, div.Blocks, measure);
                break;
            case NoteCollection notes:
                new NoteSetter(_context) { Depth = _noteDepth }.SetCollection(notes, this, measure);
                break;
            case PageBreak:
                Target.Break(BreakMode.Page);
                break;
            default:
                SetOff(block, measure);
                break;
        }
    }

    private void SetOff(Block block, Measure measure)
    {
        var before = IsSetOff;
        IsSetOff = true;
        switch (block)
        {
            case BlockQuote quote:
                SetContainer(quote, quote.Blocks, measure);
                break;
            case CodeBlock code:
                SetTextBlock(code, [new Text(code.Text) { Span = code.Span, Map = code.Map }], measure);
                break;
            case ListBlock list:
                new ListSetter(this).Set(list, measure);
                break;
            case Figure figure:
                new FigureSetter(this).Set(figure, measure);
                break;
            case Table table:
                new TableSetter(this).Set(table, measure);
                break;
            default:
                SetMinor(block, measure);
                break;
        }

        IsSetOff = before;
    }

    private void SetMinor(Block block, Measure measure)
    {
        switch (block)
        {
            case DefinitionList list:
                SetDefinitions(list, measure);
                break;
            case LineBlock verse:
                SetVerse(verse, measure);
                break;
            case Contents contents:
                SetContents(contents, measure);
                break;
            case IndexEntries index:
                new IndexSetter(this).Set(index, measure);
                break;
            case ThematicBreak section:
                new SectionBreak(this).Set(section, measure);
                break;
        }
    }

    private void SetDefinitions(DefinitionList list, Measure measure)
    {
        var scope = Boxes.Open(list, measure);
        foreach (var item in list.Items)
        {
            foreach (var term in item.Terms)
            {
                SetTextBlock(term, term.Inlines, scope.Content);
                Target.Break(BreakMode.Avoid);
            }

            foreach (var definition in item.Definitions)
            {
                SetContainer(definition, definition.Blocks, scope.Content);
            }
        }

        Boxes.Close(scope);
    }

    private void SetVerse(LineBlock verse, Measure measure)
    {
        var scope = Boxes.Open(verse, measure);
        foreach (var line in verse.Lines)
        {
            SetTextBlock(line, line.Inlines, scope.Content);
        }

        Boxes.Close(scope);
    }

    private void SetContents(Contents contents, Measure measure)
    {
        var scope = Boxes.Open(contents, measure);
        foreach (var entry in contents.Entries)
        {
            var first = Target.Count;
            SetTextBlock(entry, entry.Inlines, scope.Content);
            for (var i = first; i < Target.Count; i++)
            {
                Target.Change(i, row => AsOneLink(row) with { Links = [EntryLink(entry, scope.Content.Width, row)] });
            }
        }

        Boxes.Close(scope);
    }

    private static GalleyRow AsOneLink(GalleyRow row) =>
        row.Matter is LineMatter line ? row with { Matter = line with { IsOneLink = true } } : row;

    private Pages.LinkArea EntryLink(ContentsEntry entry, Length width, GalleyRow row) => new(
        new Rect(Length.Zero, Length.Zero, width, row.Height - row.Y),
        "#" + entry.TargetId,
        _context.Book.TextOf(entry.Inlines));
}
