using System.Globalization;

namespace OpenSourceHistory.Core.Paints;

/// <summary>A neutral grey: black ink alone, in print.</summary>
/// <param name="Level">0 (black) to 1 (white).</param>
/// <param name="Alpha">Opacity: 0 (clear) to 255 (opaque).</param>
public sealed record GrayPaint(double Level, byte Alpha = 255) : Paint(Alpha)
{
    /// <inheritdoc/>
    public override RgbPaint ToRgb()
    {
        var level = ToByte(Level);
        return new RgbPaint(level, level, level, Alpha);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"gray({Level:0.#####})");
}
