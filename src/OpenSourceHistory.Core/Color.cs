using System.Globalization;

namespace OpenSourceHistory.Core;

/// <summary>An sRGB colour with opacity. Exporters decide how grey and black are written (black only, in print).</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
/// <param name="Alpha">0 (clear) to 255 (opaque).</param>
public readonly record struct Color(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    /// <summary>Black.</summary>
    public static Color Black => new(0, 0, 0);

    /// <summary>White.</summary>
    public static Color White => new(255, 255, 255);

    /// <summary>Nothing at all.</summary>
    public static Color Transparent => new(0, 0, 0, 0);

    /// <summary>True where the three components are equal.</summary>
    public bool IsGray => Red == Green && Green == Blue;

    /// <summary>Six hexadecimal digits, upper case, no sign in front.</summary>
    public string ToHex() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    /// <inheritdoc/>
    public override string ToString() => "#" + ToHex() + (Alpha == 255 ? string.Empty : Alpha.ToString("X2", CultureInfo.InvariantCulture));
}
