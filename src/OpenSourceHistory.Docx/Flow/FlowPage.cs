using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>A type of pages. What the sheet turns by a quarter stands level in Word, on pages that are turned instead.</summary>
/// <param name="Name">Its name (CSS Paged Media 3, 8.1), or <c>auto</c>.</param>
/// <param name="Mode">sideways-lr or sideways-rl where the pages are turned, else horizontal-tb.</param>
internal readonly record struct FlowPage(string Name, WritingMode Mode = WritingMode.HorizontalTb)
{
    /// <summary>True for pages that are turned.</summary>
    public bool IsTurned => Mode != WritingMode.HorizontalTb;

    /// <summary>The type that a style asks for on pages of this one.</summary>
    /// <param name="style">The style of a block.</param>
    public FlowPage For(ComputedStyle style) =>
        new(style.Page, IsTurned ? Mode : style.WritingMode is WritingMode.SidewaysLr or WritingMode.SidewaysRl ? style.WritingMode : WritingMode.HorizontalTb);

    /// <summary>How a page of the type looks.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="side">Recto or verso.</param>
    /// <param name="isFirst">True for the first of a section.</param>
    /// <param name="isFirstOfBook">True for the first of the book.</param>
    public PageStyle StyleIn(StyledBook book, PageSide side, bool isFirst = false, bool isFirstOfBook = false)
    {
        var style = book.PageStyleOf(new PageContext(Name, side, isFirst, false) { IsFirstOfBook = isFirstOfBook });
        return IsTurned ? Turned(style) : style;
    }

    /// <summary>Size of the text on a page.</summary>
    /// <param name="page">The page.</param>
    public static Size TextAreaOf(PageStyle page)
    {
        var least = Length.FromInches(1);
        return new Size(
            Length.Max(least, page.Size.Width - page.Margin.Left - page.Margin.Right),
            Length.Max(least, page.Size.Height - page.Margin.Top - page.Margin.Bottom));
    }

    // The edge that lines begin at lies at the foot of the unturned page for sideways-lr, at its head for sideways-rl.
    private PageStyle Turned(PageStyle page)
    {
        var (top, right, bottom, left) = (page.Margin.Top, page.Margin.Right, page.Margin.Bottom, page.Margin.Left);
        return page with
        {
            Size = new Size(page.Size.Height, page.Size.Width),
            Margin = Mode == WritingMode.SidewaysLr ? new Edges(left, top, right, bottom) : new Edges(right, bottom, left, top),
        };
    }
}
