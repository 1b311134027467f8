namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>What a fill or stroke is painted with: a colour, the current colour, a gradient or pattern, or nothing.</summary>
/// <param name="Color">The colour; null for none and for the current colour. Beside a gradient or pattern, what stands for it where it cannot be painted.</param>
/// <param name="IsCurrentColor">True for <c>currentColor</c>.</param>
/// <param name="Server">Id of the gradient or pattern, or null.</param>
internal readonly record struct SvgPaint(Paint? Color, bool IsCurrentColor, string? Server)
{
    public static SvgPaint None => default;

    public static SvgPaint Current => new(null, true, null);

    public static SvgPaint Of(Paint color) => new(color, false, null);
}
