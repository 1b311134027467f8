using System.Globalization;

namespace OpenSourceHistory.Manuscript;

/// <summary>Lengths as authors write them behind a picture: <c>width=50%</c>, <c>height=12pt</c>.</summary>
public static class PictureLength
{
    private const double PointsPerPixel = 0.75;

    /// <summary>The length that an attribute of a picture says; null where it says none, or no positive one.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="key"><c>width</c> or <c>height</c>.</param>
    /// <param name="whole">What a percentage is of.</param>
    public static Length? Of(Inlines.Image image, string key, Length whole) => image.Attributes.ValueOf(key) is not { } value ? null : Parse(value) switch
    {
        (var number, "%") when whole < Length.Infinite => whole * (number / 100),
        (var number, "in") => Length.FromInches(number),
        (var number, "cm") => Length.FromMillimetres(number * 10),
        (var number, "mm") => Length.FromMillimetres(number),
        (var number, "pt") => Length.FromPoints(number),
        (var number, "pc") => Length.FromPoints(number * 12),
        (var number, "px") => Length.FromPoints(number * PointsPerPixel),
        _ => null,
    };

    /// <summary>True for a positive length in a unit that pictures have.</summary>
    /// <param name="value">As the author wrote it.</param>
    public static bool IsLength(string value) => Parse(value)?.Unit is "%" or "in" or "cm" or "mm" or "pt" or "pc" or "px";

    /// <summary>The parts of a length: a positive number, and a unit of CSS in small letters. A number without unit is pixels, as in HTML.</summary>
    /// <param name="value">As the author wrote it.</param>
    /// <returns>Its parts, or null where it is no length.</returns>
    public static (double Number, string Unit)? Parse(string value)
    {
        value = value.Trim();
        var end = value.AsSpan().TrimEnd("%abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ").Length;
        if (!double.TryParse(value.AsSpan(0, end), NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) || number <= 0)
        {
            return null;
        }

        return (number, end == value.Length ? "px" : value[end..].ToLowerInvariant());
    }
}
