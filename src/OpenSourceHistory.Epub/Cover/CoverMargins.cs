using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Cover;

/// <summary>The margins of the cover, in points: the padding of its element.</summary>
internal sealed record CoverMargins
{
    // Where the sheet says nothing, about a twelfth of the width.
    private static readonly Length Default = Length.FromPoints(34);

    /// <summary>Takes them from the style.</summary>
    /// <param name="style">Style of the cover's element.</param>
    /// <param name="width">Width of the cover in points, to which percentages refer.</param>
    public CoverMargins(ComputedStyle style, double width)
    {
        var containing = Length.FromPoints(width);
        Left = Used(style.Padding.Left);
        Right = Used(style.Padding.Right);
        Top = Used(style.Padding.Top);
        Bottom = Used(style.Padding.Bottom);

        double Used(Styles.Values.Dimension padding) => padding.Resolve(containing, Default) is { ScaledPoints: > 0 } set ? set.Points : Default.Points;
    }

    /// <summary>Left.</summary>
    public double Left { get; }

    /// <summary>Right.</summary>
    public double Right { get; }

    /// <summary>Top.</summary>
    public double Top { get; }

    /// <summary>Bottom.</summary>
    public double Bottom { get; }
}
