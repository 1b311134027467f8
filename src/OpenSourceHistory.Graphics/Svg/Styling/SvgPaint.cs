namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>What a fill or stroke is painted with: a colour, the current colour, or nothing.</summary>
/// <param name="Color">The colour; null for none and for the current colour.</param>
/// <param name="IsCurrentColor">True for <c>currentColor</c>.</param>
internal readonly record struct SvgPaint(Paint? Color, bool IsCurrentColor)
{
    public static SvgPaint None => default;

    public static SvgPaint Current => new(null, true);

    public static SvgPaint Of(Paint color) => new(color, false);
}
