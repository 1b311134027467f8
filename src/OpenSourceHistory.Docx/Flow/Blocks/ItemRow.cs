using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>
/// The items of a division, note or cell while they are built: paragraphs and tables in a row, and what is due before the next of them. Each
/// division, note and cell has a row of its own.
/// </summary>
/// <param name="anchors">Ids that wait for a paragraph to stand on.</param>
internal sealed class ItemRow(List<string> anchors)
{
    private readonly List<FlowItem> _items = [];
    private readonly List<ItemStretch> _stretches = [];
    private bool _breakOwed;
    private int _spaceOwed;

    /// <summary>Creates a row that no id waits for.</summary>
    public ItemRow()
        : this([])
    {
    }

    /// <summary>Count of items.</summary>
    public int Count => _items.Count;

    /// <summary>The last item, or null.</summary>
    public FlowItem? Last => _items.Count > 0 ? _items[^1] : null;

    /// <summary>The stretches that are set in columns or on pages of another type, inner ones before those around them.</summary>
    public IReadOnlyList<ItemStretch> Stretches => _stretches;

    /// <summary>True where the notes of the whole book are printed here.</summary>
    public bool CollectsNotes { get; set; }

    /// <summary>True where a page is to begin before the next item.</summary>
    public bool OwesBreak => _breakOwed;

    /// <summary>An item by its place.</summary>
    /// <param name="index">Zero-based place.</param>
    public FlowItem this[int index] => _items[index];

    /// <summary>A row for what stands inside an item of this one; ids that wait here may stand there.</summary>
    public ItemRow Inner() => new(anchors);

    /// <summary>Begins a block: its id waits for the next paragraph, and the break in front of it is due.</summary>
    /// <param name="node">The block.</param>
    /// <param name="style">Its style.</param>
    public void Enter(Node node, ComputedStyle style)
    {
        Anchor(node);
        BreakBefore(style);
    }

    /// <summary>Ends a block: the break behind it is due.</summary>
    /// <param name="style">Its style.</param>
    public void Leave(ComputedStyle style) => _breakOwed |= IsPageBreak(style.BreakAfter);

    /// <summary>Makes the break in front of a block due, unless nothing stands in front of it.</summary>
    /// <param name="style">Its style.</param>
    public void BreakBefore(ComputedStyle style) => _breakOwed |= IsPageBreak(style.BreakBefore) && _items.Count > 0;

    /// <summary>Makes a page break due.</summary>
    public void OweBreak() => _breakOwed = true;

    /// <summary>Makes space due before the next paragraph.</summary>
    /// <param name="twips">How much, if more is not due already.</param>
    public void OweSpace(int twips) => _spaceOwed = Math.Max(_spaceOwed, twips);

    /// <summary>Lets the id of a node, if it has one, wait for the next paragraph.</summary>
    /// <param name="node">The node.</param>
    public void Anchor(Node node)
    {
        if (node.Attributes.Id is { } id)
        {
            anchors.Add(id);
        }
    }

    /// <summary>Adds a paragraph with all that is due before it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void Add(FlowParagraph paragraph)
    {
        var format = paragraph.Format with
        {
            PageBreakBefore = _items.Count > 0 && (_breakOwed || paragraph.Format.PageBreakBefore),
            Before = Math.Max(paragraph.Format.Before, _spaceOwed),
        };
        Append(paragraph with { Format = format, Anchors = TakeAnchors() });
    }

    /// <summary>Adds a table, or contents.</summary>
    /// <param name="item">The item.</param>
    public void Append(FlowItem item)
    {
        _items.Add(item);
        (_breakOwed, _spaceOwed) = (false, 0);
    }

    /// <summary>Puts the mark of a note in front of its first paragraph; a list item is none to put it in.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="makeParagraph">Makes a paragraph for it where there is none.</param>
    public void Begin(FlowPiece mark, Func<FlowParagraph> makeParagraph)
    {
        if (_items is not [FlowParagraph { List: null } first, ..])
        {
            first = makeParagraph();
            _items.Insert(0, first);
        }

        _items[0] = first with { Pieces = ValueList.From(first.Pieces.Prepend(mark)) };
    }

    /// <summary>The ids that wait; none waits then.</summary>
    public ValueList<string> TakeAnchors()
    {
        var taken = ValueList.From<string>(anchors);
        anchors.Clear();
        return taken;
    }

    /// <summary>Changes the look of a paragraph already in the row; other items stay.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="change">The change.</param>
    public void Change(int index, Func<ParagraphFormat, ParagraphFormat> change)
    {
        if (_items[index] is FlowParagraph paragraph)
        {
            _items[index] = paragraph with { Format = change(paragraph.Format) };
        }
    }

    /// <summary>Changes the look of all paragraphs from one on.</summary>
    /// <param name="start">The first.</param>
    /// <param name="change">The change.</param>
    public void ChangeAll(int start, Func<ParagraphFormat, ParagraphFormat> change)
    {
        for (var i = start; i < _items.Count; i++)
        {
            Change(i, change);
        }
    }

    /// <summary>Sets all items from one on in columns.</summary>
    /// <param name="start">The first.</param>
    /// <param name="columns">The columns.</param>
    public void SetInColumns(int start, FlowColumns columns) => _stretches.Add(new ItemStretch(start, _items.Count) { Columns = columns });

    /// <summary>Sets all items from one on on pages of a type.</summary>
    /// <param name="start">The first.</param>
    /// <param name="page">The type.</param>
    public void SetOnPages(int start, FlowPage page)
    {
        if (_items.Count > start)
        {
            _stretches.Add(new ItemStretch(start, _items.Count) { Page = page });
        }
    }

    /// <summary>The items from one place to another.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The first behind them.</param>
    public ValueList<FlowItem> Items(int start, int end) => ValueList.From(_items[start..end]);

    /// <summary>All items.</summary>
    public ValueList<FlowItem> Items() => ValueList.From(_items);

    private static bool IsPageBreak(BreakMode mode) => mode is BreakMode.Page or BreakMode.Left or BreakMode.Right;
}
