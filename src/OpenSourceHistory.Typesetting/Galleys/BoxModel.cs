using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Opens and closes block boxes: margins, borders, padding, width, breaks (CSS 2.2, chapters 8 and 10).</summary>
/// <param name="context">What setting depends on.</param>
/// <param name="target">Receives items.</param>
internal sealed class BoxModel(GalleyContext context, GalleyBuilder target)
{
    /// <summary>True inside a note, which stands on the pages that it is printed on, not on those that its call asks for.</summary>
    public bool IsInNote { get; init; }

    /// <summary>Begins the box of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="containing">Room of the containing block.</param>
    public BoxScope Open(Node node, Measure containing)
    {
        Enter(node);
        return Open(context.Book.StyleOf(node), containing, node.Span);
    }

    /// <summary>Does what a node asks of the page in front of its box: page type, break, anchors.</summary>
    /// <param name="node">The node.</param>
    public void Enter(Node node)
    {
        var style = context.Book.StyleOf(node);
        if (!IsInNote)
        {
            target.SwitchPage(style.Page);
        }

        target.Break(style.BreakBefore);
        ReportUnhonoured(node, style);
        if (AnchorOf(node) is { } anchor)
        {
            target.Attach(anchor);
        }
    }

    /// <summary>Sets the strings of what is not shown, at the place where it would be (CSS GCPM 3, section 1.1.2).</summary>
    /// <param name="node">The node that has no box.</param>
    public void AttachHidden(Node node)
    {
        if (context.Book.StringsSetBy(node) is { Count: > 0 } strings)
        {
            target.Attach(new GalleyAnchor(null, strings, null));
        }

        foreach (var child in node.Children())
        {
            AttachHidden(child);
        }
    }

    /// <summary>Begins a box.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="containing">Room of the containing block.</param>
    /// <param name="span">Place in the manuscript.</param>
    public BoxScope Open(ComputedStyle style, Measure containing, SourceSpan span)
    {
        target.AddMargin(style.Margin.Top.Resolve(containing.Width, Length.Zero));
        target.Feather(style.Feather);
        var border = BorderBoxOf(style, containing);
        var above = Rules.ThicknessOf(style.Border.Top) + style.Padding.Top.Resolve(containing.Width, Length.Zero);
        var below = style.Padding.Bottom.Resolve(containing.Width, Length.Zero) + Rules.ThicknessOf(style.Border.Bottom);
        var box = target.OpenBox(style, border, style is { ClonesDecoration: true, Display: not DisplayMode.Table } ? new ClonedEdges(above, below) : default);
        target.AddLeadIn(above);
        var left = Rules.ThicknessOf(style.Border.Left) + style.Padding.Left.Resolve(containing.Width, Length.Zero);
        var right = Rules.ThicknessOf(style.Border.Right) + style.Padding.Right.Resolve(containing.Width, Length.Zero);
        var content = new Measure(border.X + left, Length.Max(Length.FromPoints(1), border.Width - left - right));
        return new BoxScope(style, content, containing.Width, target.Count, box, span);
    }

    /// <summary>Ends a box.</summary>
    /// <param name="scope">What <see cref="Open(Node, Measure)"/> gave.</param>
    public void Close(BoxScope scope)
    {
        var style = scope.Style;
        if (target.Count == scope.FirstItem && (target.LeadIn > Length.Zero || LeastHeight(style) > Length.Zero))
        {
            target.Add(new BlockItem(new GalleyRow { Span = scope.Span }));
        }

        if (target.Count > scope.FirstItem)
        {
            Fill(scope);
            target.AddLeadOut(style.Padding.Bottom.Resolve(scope.ContainingWidth, Length.Zero) + Rules.ThicknessOf(style.Border.Bottom));
            target.CloseBox(scope.Box);
        }

        target.AddMargin(style.Margin.Bottom.Resolve(scope.ContainingWidth, Length.Zero));
        if (style.BreakInside == BreakInsideMode.Avoid)
        {
            KeepWhole(scope);
        }

        target.Break(style.BreakAfter);
    }

    /// <summary>Keeps a box on one page, or says that no page can hold them.</summary>
    /// <param name="scope">The box.</param>
    public void KeepWhole(BoxScope scope)
    {
        if (target.Count <= scope.FirstItem)
        {
            return;
        }

        if (target.HeightFrom(scope.FirstItem) <= context.PageHeight)
        {
            target.KeepTogether(scope.FirstItem);
        }
        else
        {
            target.Warn(TypesettingCodes.BoxTooTall, scope.Span, "What should stay whole is taller than a page and was broken");
        }
    }

    /// <summary>What a node tells its page, or null where nothing.</summary>
    /// <param name="node">The node.</param>
    public GalleyAnchor? AnchorOf(Node node)
    {
        var isShown = context.Book.StyleOf(node).Display != DisplayMode.None;
        var id = !isShown ? null : node is Note note ? note.Id : node.Attributes.Id;
        var strings = context.Book.StringsSetBy(node);

        // An entry of the contents has the classes of what it names, and may match that chapter's rule; pages are not counted from it.
        var number = node is ContentsEntry || !isShown ? null : context.Book.PageNumberResetAt(node);
        return string.IsNullOrEmpty(id) && strings.Count == 0 && number is null ? null : new GalleyAnchor(id, strings, number);
    }

    // Auto margins centre a box that has a width of its own (CSS 2.2, section 10.3.3).
    private static Measure BorderBoxOf(ComputedStyle style, Measure containing)
    {
        var (left, right) = (style.Margin.Left, style.Margin.Right);
        var room = containing.Width - left.Resolve(containing.Width, Length.Zero) - right.Resolve(containing.Width, Length.Zero);
        var insets = Rules.ThicknessOf(style.Border.Left) + Rules.ThicknessOf(style.Border.Right)
            + style.Padding.Left.Resolve(containing.Width, Length.Zero) + style.Padding.Right.Resolve(containing.Width, Length.Zero);
        var width = style.Width.IsAuto ? room : style.Width.Resolve(containing.Width, room) + insets;
        width = style.MaxWidth.IsAuto ? width : Length.Min(width, style.MaxWidth.Resolve(containing.Width, width) + insets);
        var rest = Length.Max(Length.Zero, room - width);
        var shift = (left.IsAuto, right.IsAuto) switch
        {
            (true, true) => rest / 2,
            (true, false) => rest,
            _ => Length.Zero,
        };
        return new Measure(containing.X + left.Resolve(containing.Width, Length.Zero) + shift, width);
    }

    private Length LeastHeight(ComputedStyle style) => Length.Max(
        style.Height.Resolve(context.PageHeight, Length.Zero),
        style.MinHeight.Resolve(context.PageHeight, Length.Zero));

    private void Fill(BoxScope scope)
    {
        var missing = LeastHeight(scope.Style) - target.HeightFrom(scope.FirstItem);
        if (missing > Length.Zero && LeastHeight(scope.Style) > Length.Zero)
        {
            target.Extend(missing);
        }
    }

    private void ReportUnhonoured(Node node, ComputedStyle style)
    {
        if (style.Float is FloatMode.Left or FloatMode.Right)
        {
            var side = style.Float == FloatMode.Left ? "left" : "right";
            target.Warn(TypesettingCodes.StandsInFlow, node.Span, $"float: {side} is not honoured on pages; the box stands in the flow");
        }
        else if (node is Block && style.Display is DisplayMode.Inline or DisplayMode.InlineBlock)
        {
            var display = style.Display == DisplayMode.Inline ? "inline" : "inline-block";
            target.Warn(TypesettingCodes.StandsInFlow, node.Span, $"display: {display} is not honoured of blocks on pages; the box stands in lines of its own");
        }
    }
}
