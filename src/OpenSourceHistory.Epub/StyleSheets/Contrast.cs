namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Contrast of colours (WCAG 2.2, relative luminance and contrast ratio).</summary>
internal static class Contrast
{
    /// <summary>What text asks for (1.4.3).</summary>
    public const double Least = 4.5;

    /// <summary>What large text asks for.</summary>
    public const double LeastOfLarge = 3;

    /// <summary>The contrast ratio of two colours, 1 to 21.</summary>
    /// <param name="one">A colour.</param>
    /// <param name="other">Another.</param>
    public static double Of(RgbPaint one, RgbPaint other)
    {
        var (light, dark) = (Luminance(one), Luminance(other));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(RgbPaint paint) => (0.2126 * Linear(paint.Red)) + (0.7152 * Linear(paint.Green)) + (0.0722 * Linear(paint.Blue));

    private static double Linear(byte value) => value / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
