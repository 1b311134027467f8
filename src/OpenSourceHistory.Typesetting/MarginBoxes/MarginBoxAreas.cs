using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Pagination;

namespace OpenSourceHistory.Typesetting.MarginBoxes;

/// <summary>Where the margin boxes of a page are (CSS Paged Media 3, section 5.3, in short).</summary>
internal static class MarginBoxAreas
{
    /// <summary>The strip between two corners, or the corner, that a box stands in.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="name">The box.</param>
    public static Rect StripOf(PageFrame frame, MarginBoxName name)
    {
        var (size, margin, text) = (frame.Style.Size, frame.Style.Margin, frame.TextArea);
        return name switch
        {
            MarginBoxName.TopLeftCorner => new Rect(Length.Zero, Length.Zero, margin.Left, margin.Top),
            MarginBoxName.TopRightCorner => new Rect(text.Right, Length.Zero, margin.Right, margin.Top),
            MarginBoxName.BottomLeftCorner => new Rect(Length.Zero, text.Bottom, margin.Left, margin.Bottom),
            MarginBoxName.BottomRightCorner => new Rect(text.Right, text.Bottom, margin.Right, margin.Bottom),
            MarginBoxName.TopLeft or MarginBoxName.TopCenter or MarginBoxName.TopRight =>
                new Rect(text.X, Length.Zero, text.Width, margin.Top),
            MarginBoxName.BottomLeft or MarginBoxName.BottomCenter or MarginBoxName.BottomRight =>
                new Rect(text.X, text.Bottom, text.Width, margin.Bottom),
            MarginBoxName.LeftTop or MarginBoxName.LeftMiddle or MarginBoxName.LeftBottom =>
                new Rect(Length.Zero, text.Y, margin.Left, text.Height),
            _ => new Rect(size.Width - margin.Right, text.Y, margin.Right, text.Height),
        };
    }

    /// <summary>The place of a box in its strip: 0 first, 1 middle, 2 last; -1 for corners.</summary>
    /// <param name="name">The box.</param>
    public static int PlaceOf(MarginBoxName name) => name switch
    {
        MarginBoxName.TopLeft or MarginBoxName.BottomLeft or MarginBoxName.LeftTop or MarginBoxName.RightTop => 0,
        MarginBoxName.TopCenter or MarginBoxName.BottomCenter or MarginBoxName.LeftMiddle or MarginBoxName.RightMiddle => 1,
        MarginBoxName.TopRight or MarginBoxName.BottomRight or MarginBoxName.LeftBottom or MarginBoxName.RightBottom => 2,
        _ => -1,
    };

    /// <summary>True for the boxes above and below the text.</summary>
    /// <param name="name">The box.</param>
    public static bool IsLevel(MarginBoxName name) => name is MarginBoxName.TopLeft or MarginBoxName.TopCenter or MarginBoxName.TopRight
        or MarginBoxName.BottomLeft or MarginBoxName.BottomCenter or MarginBoxName.BottomRight;
}
