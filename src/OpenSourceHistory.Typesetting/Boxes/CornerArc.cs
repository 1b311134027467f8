using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Boxes;

/// <summary>The radii of a corner, in points.</summary>
/// <param name="Corner">Which: 0 top left, 1 top right, 2 bottom right, 3 bottom left.</param>
/// <param name="Across">Level radius.</param>
/// <param name="Down">Upright radius.</param>
internal readonly record struct CornerArc(int Corner, double Across, double Down)
{
    /// <summary>True for a corner that is not rounded.</summary>
    public bool IsSquare => Across <= 0 || Down <= 0;

    /// <summary>The corner, smaller.</summary>
    /// <param name="share">By which share.</param>
    public CornerArc Scaled(double share) => this with { Across = Across * share, Down = Down * share };

    /// <summary>The curve on the inner side of borders: as much smaller as they are thick, and square where they are thicker.</summary>
    /// <param name="width">Width of the box.</param>
    /// <param name="height">Its height.</param>
    /// <param name="insets">How thick they are; nought for the outer side.</param>
    public CornerCurve Within(double width, double height, Sides<double> insets)
    {
        var (isLeft, isTop) = (Corner is 0 or 3, Corner is 0 or 1);
        var (x, y) = (isLeft ? insets.Left : width - insets.Right, isTop ? insets.Top : height - insets.Bottom);
        var (across, down) = (Across - (isLeft ? insets.Left : insets.Right), Down - (isTop ? insets.Top : insets.Bottom));
        (across, down) = across > 0 && down > 0 ? (across, down) : (0, 0);
        return new CornerCurve(Corner, x + (isLeft ? across : -across), y + (isTop ? down : -down), across, down);
    }
}
