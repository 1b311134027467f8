using System.Globalization;

namespace OpenSourceHistory.Core.Paints;

/// <summary>Process inks of the press, uncalibrated (<c>device-cmyk()</c> of CSS Color 5): each 0 (none) to 1 (solid), as the sheet says them.</summary>
/// <param name="Cyan">Cyan.</param>
/// <param name="Magenta">Magenta.</param>
/// <param name="Yellow">Yellow.</param>
/// <param name="Key">Black.</param>
/// <param name="Alpha">Opacity: 0 (clear) to 255 (opaque).</param>
public sealed record CmykPaint(double Cyan, double Magenta, double Yellow, double Key, byte Alpha = 255) : Paint(Alpha)
{
    /// <summary>The naive conversion of CSS Color 5, section 12.1.</summary>
    public override RgbPaint ToRgb()
    {
        return new RgbPaint(Light(Cyan), Light(Magenta), Light(Yellow), Alpha);

        byte Light(double ink) => ToByte(1 - Math.Min(1, (ink * (1 - Key)) + Key));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"cmyk({Cyan:0.#####} {Magenta:0.#####} {Yellow:0.#####} {Key:0.#####})");
}
