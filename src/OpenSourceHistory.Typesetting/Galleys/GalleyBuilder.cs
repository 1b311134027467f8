using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Collects items from top to bottom. Margins that meet collapse (CSS 2.2, section 8.3.1); padding and borders go into the items they
/// stand at, so that nothing but margins is lost at a page break.
/// </summary>
internal sealed class GalleyBuilder
{
    private readonly List<GalleyItem> _items = [];
    private readonly List<BoxRange> _boxes = [];
    private readonly List<GalleyAnchor> _anchors = [];
    private readonly List<Diagnostic> _findings = [];
    private Length _marginAbove;
    private Length _marginBelow;
    private Length _marginWithoutFloat;
    private Length _leadIn;
    private Length _innerMargin;
    private Feather _feather;
    private ForcedBreak _forced;
    private long _breakCost;
    private bool _beginsGroup;
    private string _page = "auto";
    private string _resumedPage = "auto";

    /// <summary>Count of items so far.</summary>
    public int Count => _items.Count;

    /// <summary>Padding and borders waiting for the next item.</summary>
    public Length LeadIn => _leadIn + _innerMargin;

    /// <summary>The finished galley.</summary>
    public Galley ToGalley()
    {
        if (_anchors.Count > 0 && _items.Count > 0)
        {
            // Nothing came behind these nodes: they are found at the last item.
            _items[^1] = _items[^1] with { AnchorsBehind = ValueList.From(_anchors) };
            _anchors.Clear();
        }

        return new(ValueList.From(_items.Select(item => item.Dressed())), ValueList.From(_boxes)) { Findings = ValueList.From(_findings) };
    }

    /// <summary>Takes over what was found in something that becomes part of the galley.</summary>
    /// <param name="findings">The findings.</param>
    public void Take(ValueList<Diagnostic> findings) => _findings.AddRange(findings);

    /// <summary>Says what cannot be set as asked.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="span">Where in the manuscript.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="hints">What to do about it.</param>
    public void Warn(string code, SourceSpan span, string message, params ReadOnlySpan<string> hints) =>
        _findings.Add(new Diagnostic(code, Severity.Warning, span, message, ValueList.Create(hints)));

    /// <summary>Adds a margin; it collapses with those it meets, or stands inside the padding of a box that has just begun.</summary>
    /// <param name="margin">The margin; may be negative.</param>
    public void AddMargin(Length margin)
    {
        if (_leadIn > Length.Zero)
        {
            _innerMargin = Length.Max(_innerMargin, margin);
            return;
        }

        _marginAbove = Length.Max(_marginAbove, margin);
        _marginWithoutFloat = Length.Max(_marginWithoutFloat, margin);
        _marginBelow = Length.Min(_marginBelow, margin);
    }

    /// <summary>Says how far the space above the next item may change.</summary>
    /// <param name="room">At most; less than was said already changes nothing.</param>
    public void Feather(Feather room) => _feather = _feather.Or(room);

    /// <summary>Says what the break in front of the next item is to be.</summary>
    /// <param name="mode">Value of break-before or break-after.</param>
    public void Break(BreakMode mode)
    {
        var forced = mode switch
        {
            BreakMode.Page => ForcedBreak.Page,
            BreakMode.Left => ForcedBreak.Verso,
            BreakMode.Right => ForcedBreak.Recto,
            _ => ForcedBreak.None,
        };
        Avoid(mode == BreakMode.Avoid ? BreakCosts.Avoid : 0);
        Force(forced);
    }

    /// <summary>Says what an unforced break in front of the next item costs at least.</summary>
    /// <param name="cost">The cost; see <see cref="BreakCosts"/>.</param>
    public void Avoid(long cost) => _breakCost = Math.Max(_breakCost, cost);

    /// <summary>Forces a break in front of the next item.</summary>
    /// <param name="forced">The break; none changes nothing.</param>
    public void Force(ForcedBreak forced)
    {
        if (forced == ForcedBreak.None)
        {
            return;
        }

        if (_forced == ForcedBreak.None)
        {
            // Margins before a forced break end at it (CSS Fragmentation 3, section 5.2).
            (_marginAbove, _marginBelow) = (Length.Zero, Length.Zero);
        }

        _forced = forced > _forced ? forced : _forced;
    }

    /// <summary>Goes over to a page type; where it changes, a new page begins.</summary>
    /// <param name="name">Used value of <c>page</c>.</param>
    public void SwitchPage(string name)
    {
        if (name != _page)
        {
            _page = name;
            _beginsGroup |= name != _resumedPage;

            // What the first item stands behind is known when galleys are joined.
            if (_items.Count > 0)
            {
                Break(BreakMode.Page);
            }
        }
    }

    /// <summary>Leaves what stood on pages of a type of its own: what comes next goes on with the group of pages around it.</summary>
    /// <param name="name">Type of those pages.</param>
    public void ResumePage(string name) => _resumedPage = name;

    /// <summary>Begins a group of pages of a named type at the next item, where a page begins there.</summary>
    public void BeginPageGroup() => _beginsGroup = true;

    /// <summary>Lets a page begin with the last item only at a price, if it is a line.</summary>
    public void SpareLoneLine()
    {
        if (_items is [.., ParagraphItem { Bare.Count: 1, IsHeading: false } line])
        {
            _items[^1] = line with { Opening = line.Opening with { BreakCost = Math.Max(BreakCosts.LoneLine, line.Opening.BreakCost) } };
        }
    }

    /// <summary>Lets a node be found at the next item.</summary>
    /// <param name="anchor">What it tells the page.</param>
    public void Attach(GalleyAnchor anchor) => _anchors.Add(anchor);

    /// <summary>Adds room that belongs to boxes and is kept at page breaks.</summary>
    /// <param name="room">Padding and border above.</param>
    public void AddLeadIn(Length room)
    {
        if (room > Length.Zero)
        {
            _leadIn += room + _innerMargin;
            _innerMargin = Length.Zero;
        }
    }

    /// <summary>Adds an item below the others.</summary>
    /// <param name="item">The item, without what stands around it.</param>
    public void Add(GalleyItem item)
    {
        _items.Add(item with
        {
            Opening = new ItemOpening
            {
                SpaceBefore = _marginAbove + _marginBelow,
                SpaceWithoutFloat = _marginWithoutFloat,
                Feather = _feather,
                BreakCost = _breakCost,
                Forced = _forced,
                PageName = _page,
                BeginsPageGroup = _beginsGroup,
            },
            LeadIn = LeadIn,
            Anchors = _anchors.Count == 0 ? [] : ValueList.From(_anchors),
        });
        (_marginAbove, _marginBelow, _marginWithoutFloat) = (Length.Zero, Length.Zero, Length.Zero);
        (_leadIn, _innerMargin, _feather) = (Length.Zero, Length.Zero, default);
        (_forced, _breakCost, _beginsGroup) = (ForcedBreak.None, 0, false);
        _anchors.Clear();
    }

    /// <summary>Adds padding and a border below the last item; the margin that waits goes inside them.</summary>
    /// <param name="room">Height to add.</param>
    public void AddLeadOut(Length room)
    {
        if (room > Length.Zero)
        {
            Extend(room + _marginAbove + _marginBelow);
            (_marginAbove, _marginBelow) = (Length.Zero, Length.Zero);
        }
    }

    /// <summary>Makes a float of a figure whose box has just ended.</summary>
    /// <param name="firstItem">First item of the figure.</param>
    /// <param name="marginAbove">Margin that waited when the figure began.</param>
    public void MakeFloat(int firstItem, Length marginAbove)
    {
        _marginWithoutFloat = marginAbove;
        var own = _items[firstItem..];
        var boxes = _boxes.FindAll(box => box.FirstItem >= firstItem && box.LastItem >= 0);
        _boxes.RemoveRange(_boxes.Count - boxes.Count, boxes.Count);
        _items.RemoveRange(firstItem, own.Count);
        var content = new Galley(
            ValueList.From(own.Select(item => (item is ColumnsItem columns ? columns.AsBand() : item).Dressed())),
            ValueList.From(boxes.Select(box => box with { FirstItem = box.FirstItem - firstItem, LastItem = box.LastItem - firstItem })));
        _items.Add(new FloatItem(content) { Opening = own[0].Opening });
    }

    /// <summary>Makes a float of a box that has just ended, and leaves no trace of it in the flow.</summary>
    /// <param name="firstItem">First item of the box.</param>
    /// <param name="marginAbove">Margin that waited when the box began.</param>
    /// <param name="change">Says how the float is placed.</param>
    public void SetAside(int firstItem, Length marginAbove, Func<FloatItem, FloatItem> change)
    {
        var (above, cost) = (_items[firstItem].Opening.SpaceBefore, _items[firstItem].Opening.BreakCost);
        var below = _marginAbove;
        MakeFloat(firstItem, marginAbove);
        Change(firstItem, item => change((FloatItem)item with { Margins = (above, below) }));
        (_marginAbove, _marginBelow) = (marginAbove, Length.Zero);
        Avoid(cost);
    }

    /// <summary>Margin that waits for the next item.</summary>
    public Length WaitingMargin => _marginAbove;

    /// <summary>Makes the last item higher.</summary>
    /// <param name="room">Height to add.</param>
    public void Extend(Length room) => _items[^1] = _items[^1] with { LeadOut = _items[^1].LeadOut + room };

    /// <summary>Closes the gaps that must not be broken between and inside items.</summary>
    /// <param name="firstItem">First item of what is to stay whole.</param>
    public void KeepTogether(int firstItem)
    {
        for (var i = firstItem; i < _items.Count; i++)
        {
            var opening = _items[i].Opening;
            var cost = i == firstItem ? opening.BreakCost : Math.Max(BreakCosts.Avoid, opening.BreakCost);
            _items[i] = _items[i] with { IsWhole = true, Opening = opening with { BreakCost = cost } };
        }
    }

    /// <summary>Height of the items from one on, with the space between them.</summary>
    /// <param name="firstItem">The first item.</param>
    public Length HeightFrom(int firstItem)
    {
        var sum = Length.Zero;
        for (var i = firstItem; i < _items.Count; i++)
        {
            sum += _items[i].Height + (i == firstItem ? Length.Zero : _items[i].Opening.SpaceBefore);
        }

        return sum;
    }

    /// <summary>Space above an item.</summary>
    /// <param name="index">Index of the item.</param>
    public Length SpaceAbove(int index) => index < _items.Count ? _items[index].Opening.SpaceBefore : Length.Zero;

    /// <summary>Changes an item, for instance to give it a marker.</summary>
    /// <param name="index">Index of the item.</param>
    /// <param name="change">Makes the new item of the old one.</param>
    public void Change(int index, Func<GalleyItem, GalleyItem> change) => _items[index] = change(_items[index]);

    /// <summary>Begins a box; outer boxes are painted before inner ones.</summary>
    /// <param name="style">Style of the box.</param>
    /// <param name="border">Its border box.</param>
    /// <param name="cloned">What it repeats where it is broken.</param>
    /// <returns>Its index, or -1 where nothing would be painted or repeated.</returns>
    public int OpenBox(ComputedStyle style, Measure border, ClonedEdges cloned = default)
    {
        if (!Rules.IsVisible(style) && cloned == default)
        {
            return -1;
        }

        _boxes.Add(new BoxRange(style, border.X, border.Width, _items.Count, -1, LeadIn, Length.Zero, style.Display == DisplayMode.Table) { Cloned = cloned });
        return _boxes.Count - 1;
    }

    /// <summary>Ends a box at the end of the last item.</summary>
    /// <param name="index">What <see cref="OpenBox"/> gave.</param>
    public void CloseBox(int index)
    {
        if (index >= 0)
        {
            _boxes[index] = _boxes[index] with { LastItem = _items.Count - 1, Bottom = _items[^1].LeadOut };
        }
    }
}
