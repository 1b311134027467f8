using System.Globalization;

namespace OpenSourceHistory.Core.Paints;

/// <summary>An sRGB colour. Exporters decide how neutral ones are written (black only, in print).</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
/// <param name="Alpha">Opacity: 0 (clear) to 255 (opaque).</param>
public sealed record RgbPaint(byte Red, byte Green, byte Blue, byte Alpha = 255) : Paint(Alpha)
{
    /// <summary>True where the three components are equal.</summary>
    public bool IsGray => Red == Green && Green == Blue;

    /// <inheritdoc/>
    public override RgbPaint ToRgb() => this;

    /// <summary>Six hexadecimal digits, upper case, no sign in front.</summary>
    public string ToHex() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    /// <inheritdoc/>
    public override string ToString() => "#" + ToHex() + (Alpha == 255 ? string.Empty : Alpha.ToString("X2", CultureInfo.InvariantCulture));
}
