using System.Globalization;

namespace OpenSourceHistory.Core.Paints;

/// <summary>An ink of its own, printed from a plate of its own (a separation, ISO 32000-2, 8.6.6.4).</summary>
/// <param name="Name">Name of the ink as the printer knows it, such as <c>PANTONE 185 C</c>.</param>
/// <param name="Tint">0 (none) to 1 (solid).</param>
/// <param name="Fallback">What the solid ink looks like where it is not at hand; no spot paint itself.</param>
/// <param name="Alpha">Opacity: 0 (clear) to 255 (opaque).</param>
public sealed record SpotPaint(string Name, double Tint, Paint Fallback, byte Alpha = 255) : Paint(Alpha)
{
    /// <summary>The fallback, mixed with the white of the paper by the tint.</summary>
    public override RgbPaint ToRgb()
    {
        var solid = Fallback.ToRgb();
        return new RgbPaint(Mix(solid.Red), Mix(solid.Green), Mix(solid.Blue), Alpha);

        byte Mix(byte component) => ToByte(1 - (Tint * (255 - component) / 255));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"spot({Name} {Tint:0.#####} {Fallback})");
}
