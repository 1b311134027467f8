using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>A side of a box, in CSS order.</summary>
internal enum Side
{
    Top,
    Right,
    Bottom,
    Left,
}

/// <summary>Access to the four sides by index.</summary>
internal static class SideExtensions
{
    /// <summary>All sides in CSS order.</summary>
    public static ValueList<Side> All { get; } = [Side.Top, Side.Right, Side.Bottom, Side.Left];

    /// <summary>Name of the side in properties.</summary>
    public static string Name(this Side side) => side switch { Side.Top => "top", Side.Right => "right", Side.Bottom => "bottom", _ => "left" };

    /// <summary>The value of a side.</summary>
    public static T Of<T>(this Sides<T> sides, Side side) =>
        side switch { Side.Top => sides.Top, Side.Right => sides.Right, Side.Bottom => sides.Bottom, _ => sides.Left };

    /// <summary>The sides with one value replaced.</summary>
    public static Sides<T> With<T>(this Sides<T> sides, Side side, T value) => side switch
    {
        Side.Top => sides with { Top = value },
        Side.Right => sides with { Right = value },
        Side.Bottom => sides with { Bottom = value },
        _ => sides with { Left = value },
    };
}
