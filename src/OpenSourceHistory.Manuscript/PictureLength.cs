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
    public static Length? Of(Inlines.Image image, string key, Length whole)
    {
        if (image.Attributes.ValueOf(key) is not { } value)
        {
            return null;
        }

        value = value.Trim();
        var end = value.AsSpan().TrimEnd("%abcdefghijklmnopqrstuvwxyz").Length;
        if (!double.TryParse(value.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number <= 0)
        {
            return null;
        }

        return value[end..] switch
        {
            "%" when whole < Length.Infinite => whole * (number / 100),
            "in" => Length.FromInches(number),
            "cm" => Length.FromMillimetres(number * 10),
            "mm" => Length.FromMillimetres(number),
            "pt" => Length.FromPoints(number),
            "pc" => Length.FromPoints(number * 12),
            "" or "px" => Length.FromPoints(number * PointsPerPixel),
            _ => null,
        };
    }
}
