using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Cover;

/// <summary>The strokes of the cover: level bars from the left margin off the right edge, from hairline to beam.</summary>
internal static class CoverStrokes
{
    // Air between two strokes, as a share of the mean of the whole stack's strokes and gaps.
    private const double GapShare = 0.5;

    /// <summary>Draws them into the space between head and foot.</summary>
    /// <param name="count">How many, at least one.</param>
    /// <param name="left">Their left end in points.</param>
    /// <param name="top">Top of the space.</param>
    /// <param name="right">Their right end.</param>
    /// <param name="bottom">Bottom of the space.</param>
    /// <param name="style">Style of a stroke: its background is its colour.</param>
    public static IEnumerable<DrawingItem> Draw(int count, double left, double top, double right, double bottom, ComputedStyle style)
    {
        var color = style.BackgroundColor.Alpha > 0 ? style.BackgroundColor : style.Color;
        var height = Math.Max(bottom - top, 0);
        var gap = count == 1 ? 0 : height * GapShare / count;
        var ink = height - (gap * (count - 1));
        var y = top;
        for (var i = 0; i < count; i++)
        {
            // Weights grow as 1, 2, 3 ... so that each differs from its neighbour by the same amount.
            var thickness = ink * (i + 1) * 2 / (count * (count + 1.0));
            yield return Rectangle(left, y, right - left, thickness, color);
            y += thickness + gap;
        }
    }

    /// <summary>A filled rectangle.</summary>
    /// <param name="x">Left edge in points.</param>
    /// <param name="y">Top edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="color">Fill.</param>
    public static PathItem Rectangle(double x, double y, double width, double height, Paint color) => new(
        [
            PathCommand.MoveTo(x, y),
            PathCommand.LineTo(x + width, y),
            PathCommand.LineTo(x + width, y + height),
            PathCommand.LineTo(x, y + height),
            PathCommand.Close,
        ],
        color,
        IsEvenOdd: false,
        Stroke: null);
}
