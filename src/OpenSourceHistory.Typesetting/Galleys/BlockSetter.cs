using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets blocks one below the other.</summary>
internal sealed class BlockSetter
{
    private readonly GalleyContext _context;
    private readonly int _noteDepth;
    private readonly BlockKinds _kinds;
    private ValueList<GeneratedText> _prefix = [];
    private bool _isTurned;

    /// <summary>Creates a setter.</summary>
    /// <param name="context">What setting depends on.</param>
    /// <param name="target">Receives items.</param>
    /// <param name="noteDepth">How many note calls deep the text is; 0 in the text itself.</param>
    public BlockSetter(GalleyContext context, GalleyBuilder target, int noteDepth)
    {
        _context = context;
        _noteDepth = noteDepth;
        _kinds = new BlockKinds(this, noteDepth);
        Target = target;
        Boxes = new BoxModel(context, target) { IsInNote = noteDepth > 0 };
        Text = new TextSetter(context, target, Boxes, new NoteSetter(context) { Depth = noteDepth });
    }

    /// <summary>Receives items.</summary>
    public GalleyBuilder Target { get; }

    /// <summary>Opens and closes boxes.</summary>
    public BoxModel Boxes { get; }

    /// <summary>Sets paragraphs.</summary>
    public TextSetter Text { get; }

    /// <summary>What setting depends on.</summary>
    public GalleyContext Context => _context;

    /// <summary>True inside what is set off from the text and need not stand on its grid.</summary>
    public bool IsSetOff { get; set; }

    /// <summary>True inside what is placed whole on a page, such as a cell or a figure: columns in it are not shared out between pages.</summary>
    public bool IsPlacedWhole { get; set; }

    /// <summary>True in columns too narrow for their words, which are hyphenated there rather than torn, though the sheet does not ask for it.</summary>
    public bool DividesWords { get; init; }

    /// <summary>The link that each line of text is from end to end, as in the contents; null where lines have links of their own.</summary>
    public Pages.LinkArea? LineLink { get; set; }

    /// <summary>A setter for content that will stand in one row of this one's galley.</summary>
    /// <param name="target">Receives its items.</param>
    /// <param name="isNarrow">True in a column of a table that is too narrow for its words.</param>
    public BlockSetter Inner(GalleyBuilder target, bool isNarrow = false) =>
        new(_context, target, _noteDepth) { IsSetOff = true, IsPlacedWhole = true, DividesWords = DividesWords || isNarrow, _isTurned = _isTurned };

    /// <summary>A setter for content that is turned by a quarter, to which the page is as wide as it is high.</summary>
    /// <param name="target">Receives its items.</param>
    public BlockSetter Turned(GalleyBuilder target)
    {
        var page = _context.Page;
        return new(_context with { Page = page with { Width = page.Height, Height = page.Width } }, target, _noteDepth) { IsSetOff = true, IsPlacedWhole = true, _isTurned = true };
    }

    /// <summary>Sets a division.</summary>
    /// <param name="division">The division.</param>
    /// <param name="measure">Its room.</param>
    public void SetDivision(Division division, Measure measure)
    {
        var style = _context.Book.StyleOf(division);
        if (style.Display == DisplayMode.None)
        {
            Boxes.AttachHidden(division);
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
            SetText(null, [], scope.Style, scope.Content, Context.Structure.MarkOf(note));
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
        Block? above = null;
        foreach (var block in blocks)
        {
            if (_context.Book.StyleOf(block).Display != DisplayMode.None)
            {
                Target.Avoid(Announces(above, block) ? BreakCosts.Announced : 0);
                SpareLoneLine(above, block);
                SetBlock(block, measure);
                above = block;
            }
            else
            {
                Boxes.AttachHidden(block);
            }
        }
    }

    /// <summary>Sets a block where it stands. What is in a block that is turned, or that could not be, turns with it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="measure">Its room.</param>
    public void SetWhole(Block block, Measure measure)
    {
        var isTurned = _isTurned;
        _isTurned |= _context.Book.StyleOf(block).WritingMode is WritingMode.SidewaysLr or WritingMode.SidewaysRl;
        block.Accept(_kinds, measure);
        _isTurned = isTurned;
    }

    // A note inherits the direction of what it is called in.
    private bool Turns(Block block, ComputedStyle style)
    {
        if (style.WritingMode == WritingMode.HorizontalTb || _isTurned || _noteDepth > 0)
        {
            return false;
        }

        if (style.WritingMode == WritingMode.VerticalRl)
        {
            Target.Warn(TypesettingCodes.StandsInFlow, block.Span, "writing-mode: vertical-rl is for the spine of a cover; the block stands unturned");
            return false;
        }

        if (!IsPlacedWhole)
        {
            return new TurnedBlock(this).Set(block, style);
        }

        Target.Warn(TypesettingCodes.StandsInFlow, block.Span, "writing-mode is not honoured in cells, columns and figures; the block stands unturned");
        return false;
    }

    // Pages of another type have a measure of their own; what takes from it around the block takes as much from that.
    private void SetBlock(Block block, Measure measure)
    {
        var name = _context.Book.StyleOf(block).Page;
        if (name == _context.Page.Name || _noteDepth > 0 || IsPlacedWhole)
        {
            var (first, waiting, style) = (Target.Count, Target.WaitingMargin, _context.Book.StyleOf(block));
            if (!Turns(block, style))
            {
                SetWhole(block, measure);
            }
            else if (style.Float == FloatMode.None)
            {
                style = style with { Float = FloatMode.Page };
            }

            new FloatMaker(this).Make(first, waiting, style, block.Span);
            return;
        }

        var page = _context.PageOf(name);
        var width = Length.Max(Length.FromPoints(1), measure.Width + page.Width - _context.Page.Width);
        var setter = new BlockSetter(_context with { Page = page }, Target, _noteDepth) { IsSetOff = IsSetOff, LineLink = LineLink };
        setter.SetBlock(block, measure with { Width = width });
        Target.ResumePage(_context.Page.Name);
    }

    private void SpareLoneLine(Block? above, Block block)
    {
        if (above is Paragraph && block is Heading or ThematicBreak)
        {
            Target.SpareLoneLine();
        }
    }

    // What waits for another page is named by its number.
    private static bool Announces(Block? above, Block block) => above is Paragraph paragraph
        && block is ListBlock or CodeBlock or BlockQuote or LineBlock or DefinitionList or Table { Caption: null or { Label: null } } or Figure { Caption: null or { Label: null } }
        && Announcement.EndsIn(TextPrinter.Print(paragraph.Inlines));

    /// <summary>Sets inline content as lines, without a box of its own.</summary>
    /// <param name="owner">Node whose pseudo-elements apply.</param>
    /// <param name="inlines">The text.</param>
    /// <param name="style">Style of the block.</param>
    /// <param name="measure">Its room.</param>
    /// <param name="mark">The element that it is content of; none for the owner's.</param>
    public void SetText(Node? owner, ValueList<Inline> inlines, ComputedStyle style, Measure measure, ItemMark mark = default)
    {
        var prefix = _prefix;
        _prefix = [];
        mark = owner is null ? mark : _context.Structure.MarkOf(owner);
        style = DividesWords && style.Hyphens == HyphenationMode.Manual ? style with { Hyphens = HyphenationMode.Auto } : style;
        Text.Add(new ParagraphContent(owner, inlines, style) { Prefix = prefix, Mark = mark }, measure, IsSetOff, owner is Heading, LineLink);
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
            Target.KeepTogether(scope.FirstItem);
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
            SetColumns(blocks, scope);
        }
        else
        {
            SetBlocks(blocks, scope.Content);
        }

        SetGenerated(node, PseudoElement.After, scope.Content, isBesideText: false);
        Boxes.Close(scope);
    }

    // What spans the columns parts those above it from those below (CSS Multi-column 1, section 5).
    private void SetColumns(ValueList<Block> blocks, BoxScope scope)
    {
        for (var first = 0; first < blocks.Count;)
        {
            var end = first;
            while (end < blocks.Count && !_context.Book.StyleOf(blocks[end]).SpansColumns)
            {
                end++;
            }

            if (end > first)
            {
                var columns = ValueList.Create(blocks.AsSpan()[first..end]);
                new ColumnSetter(this).Set((column, room) => column.SetBlocks(columns, room), scope);
            }

            SetBlocks(end < blocks.Count ? [blocks[end]] : [], scope.Content);
            first = end + 1;
        }
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
        var generated = new ParagraphContent(null, [], style) { Prefix = [new GeneratedText(content, text)], Mark = _context.Structure.MarkOf(node) };
        Text.Add(generated, scope.Content, IsSetOff, node is Heading, LineLink);
        Boxes.Close(scope);
    }
}
