using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Pagination;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Collects rows from top to bottom. Margins that meet collapse (CSS 2.2, section 8.3.1); padding and borders go into the rows they
/// stand at, so that nothing but margins is lost at a page break.
/// </summary>
internal sealed class GalleyBuilder
{
    private readonly List<GalleyRow> _rows = [];
    private readonly List<BoxDecoration> _decorations = [];
    private readonly List<GalleyAnchor> _anchors = [];
    private readonly List<Diagnostic> _findings = [];
    private Length _marginAbove;
    private Length _marginBelow;
    private Length _marginWithoutFigure;
    private Length _leadIn;
    private Length _innerMargin;
    private ForcedBreak _forced;
    private bool _avoid;
    private bool _beginsGroup;
    private string _page = "auto";

    /// <summary>Count of rows so far.</summary>
    public int Count => _rows.Count;

    /// <summary>Padding and borders waiting for the next row.</summary>
    public Length LeadIn => _leadIn + _innerMargin;

    /// <summary>The finished galley.</summary>
    public Galley ToGalley()
    {
        if (_anchors.Count > 0 && _rows.Count > 0)
        {
            // No row came behind these nodes: they are found at the last.
            _rows[^1] = _rows[^1] with { Anchors = ValueList.From([.. _rows[^1].Anchors, .. _anchors]) };
            _anchors.Clear();
        }

        return new(ValueList.From(_rows), ValueList.From(_decorations)) { Findings = ValueList.From(_findings) };
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
        _marginWithoutFigure = Length.Max(_marginWithoutFigure, margin);
        _marginBelow = Length.Min(_marginBelow, margin);
    }

    /// <summary>Forces a break in front of the next row.</summary>
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
        _avoid |= mode == BreakMode.Avoid;
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
            _beginsGroup = true;
            Break(BreakMode.Page);
        }
    }

    /// <summary>Begins a group of pages of a named type at the next row, where a page begins there.</summary>
    public void BeginPageGroup() => _beginsGroup = true;

    /// <summary>Lets a node be found at the next row.</summary>
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

    /// <summary>Adds a row below the others.</summary>
    /// <param name="row">The row, its height without padding of boxes around it.</param>
    public void Add(GalleyRow row)
    {
        var leadIn = LeadIn;
        _rows.Add(row with
        {
            SpaceBefore = row.SpaceBefore + _marginAbove + _marginBelow,
            SpaceWithoutFigure = _marginWithoutFigure,
            Height = row.Height + leadIn,
            Y = row.Y + leadIn,
            BreakCost = _avoid ? Math.Max(BreakCosts.Avoid, row.BreakCost) : row.BreakCost,
            Forced = _forced,
            PageName = _page,
            BeginsPageGroup = _beginsGroup,
            Anchors = _anchors.Count == 0 ? row.Anchors : ValueList.From([.. _anchors, .. row.Anchors]),
        });
        (_marginAbove, _marginBelow, _marginWithoutFigure) = (Length.Zero, Length.Zero, Length.Zero);
        (_leadIn, _innerMargin) = (Length.Zero, Length.Zero);
        (_forced, _avoid, _beginsGroup) = (ForcedBreak.None, false, false);
        _anchors.Clear();
    }

    /// <summary>Adds padding and a border below the last row; the margin that waits goes inside them.</summary>
    /// <param name="room">Height to add.</param>
    public void AddLeadOut(Length room)
    {
        if (room > Length.Zero)
        {
            Extend(room + _marginAbove + _marginBelow);
            (_marginAbove, _marginBelow) = (Length.Zero, Length.Zero);
        }
    }

    /// <summary>Lets a figure whose box has just ended give way to the text behind it.</summary>
    /// <param name="firstRow">First row of the figure.</param>
    /// <param name="marginAbove">Margin that waited when the figure began.</param>
    public void MakeMovable(int firstRow, Length marginAbove)
    {
        _marginWithoutFigure = marginAbove;
        _rows[firstRow] = _rows[firstRow] with { MovableRows = _rows.Count - firstRow };
    }

    /// <summary>Margin that waits for the next row.</summary>
    public Length WaitingMargin => _marginAbove;

    /// <summary>Makes the last row higher.</summary>
    /// <param name="room">Height to add.</param>
    public void Extend(Length room) => _rows[^1] = _rows[^1] with { Height = _rows[^1].Height + room };

    /// <summary>Closes the gap that must not be broken between rows.</summary>
    /// <param name="firstRow">First row of what is to stay whole.</param>
    public void KeepTogether(int firstRow)
    {
        for (var i = firstRow + 1; i < _rows.Count; i++)
        {
            _rows[i] = _rows[i] with { BreakCost = Math.Max(BreakCosts.Avoid, _rows[i].BreakCost) };
        }
    }

    /// <summary>Height of the rows from one on, with the space between them.</summary>
    /// <param name="firstRow">The first row.</param>
    public Length HeightFrom(int firstRow)
    {
        var sum = Length.Zero;
        for (var i = firstRow; i < _rows.Count; i++)
        {
            sum += _rows[i].Height + (i == firstRow ? Length.Zero : _rows[i].SpaceBefore);
        }

        return sum;
    }

    /// <summary>Space above a row.</summary>
    /// <param name="index">Index of the row.</param>
    public Length SpaceAbove(int index) => index < _rows.Count ? _rows[index].SpaceBefore : Length.Zero;

    /// <summary>Height of the rows since the last forced break, with the space that waits for the next row.</summary>
    public Length HeightSinceBreak()
    {
        if (_forced != ForcedBreak.None)
        {
            return _marginAbove + LeadIn;
        }

        var first = Math.Max(0, _rows.FindLastIndex(row => row.Forced != ForcedBreak.None));
        return SpaceAbove(first) + HeightFrom(first) + _marginAbove + LeadIn;
    }

    /// <summary>Replaces a row, for instance to give it a marker.</summary>
    /// <param name="index">Index of the row.</param>
    /// <param name="change">Makes the new row.</param>
    public void Change(int index, Func<GalleyRow, GalleyRow> change) => _rows[index] = change(_rows[index]);

    /// <summary>Reserves the place of a box's decoration, so that outer boxes are painted before inner ones.</summary>
    /// <param name="style">Style of the box.</param>
    /// <param name="border">Its border box.</param>
    /// <returns>Its index, or -1 where nothing would be painted.</returns>
    public int OpenDecoration(ComputedStyle style, Measure border)
    {
        if (!Rules.IsVisible(style))
        {
            return -1;
        }

        _decorations.Add(new BoxDecoration(style, border.X, border.Width, _rows.Count, -1, LeadIn, Length.Zero, style.Display == DisplayMode.Table));
        return _decorations.Count - 1;
    }

    /// <summary>Ends a box's decoration at the end of the last row.</summary>
    /// <param name="index">What <see cref="OpenDecoration"/> gave.</param>
    public void CloseDecoration(int index)
    {
        if (index >= 0)
        {
            _decorations[index] = _decorations[index] with { LastRow = _rows.Count - 1, Bottom = _rows[^1].Height };
        }
    }
}
