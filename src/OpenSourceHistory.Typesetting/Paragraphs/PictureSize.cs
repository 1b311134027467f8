using System.Globalization;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The used size of a picture (CSS 2.2, section 10.4, as far as print needs it): never wider than the measure, never distorted by it.</summary>
internal static class PictureSize
{
    /// <summary>The used size.</summary>
    /// <param name="natural">The picture's own size.</param>
    /// <param name="style">Style with width, height and their maxima.</param>
    /// <param name="attributes">Attributes <c>width</c> and <c>height</c>, which stand in for properties that are auto.</param>
    /// <param name="measure">Width that percentages refer to, and the most there is.</param>
    public static Size Of(Size natural, ComputedStyle style, Attributes attributes, Length measure)
    {
        var width = Choose(style.Width, attributes.ValueOf("width"), style.FontSize, measure);
        var height = Choose(style.Height, attributes.ValueOf("height"), style.FontSize, measure);
        var ratio = natural.Width.ScaledPoints > 0 ? natural.Height / natural.Width : 1;
        var size = (width, height) switch
        {
            ({ } w, { } h) => new Size(w, h),
            ({ } w, null) => new Size(w, w * ratio),
            (null, { } h) => new Size(ratio > 0 ? h / ratio : h, h),
            _ => natural,
        };
        size = LimitWidth(size, Length.Min(style.MaxWidth.Resolve(measure, measure), measure));
        return style.MaxHeight.IsAuto ? size : LimitHeight(size, style.MaxHeight.Resolve(measure, size.Height));
    }

    private static Size LimitWidth(Size size, Length most) =>
        size.Width <= most ? size : new Size(most, size.Height * (most / size.Width));

    private static Size LimitHeight(Size size, Length most) =>
        size.Height <= most ? size : new Size(size.Width * (most / size.Height), most);

    private static Length? Choose(Dimension property, string? attribute, Length em, Length measure) =>
        !property.IsAuto ? property.Resolve(measure, Length.Zero) : attribute is null ? null : Parse(attribute.Trim(), em, measure);

    // A number without a unit is pixels, as in HTML.
    private static Length? Parse(string value, Length em, Length measure)
    {
        var end = value.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (!double.TryParse(value.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= 0)
        {
            return null;
        }

        return value[end..].Trim().ToLowerInvariant() switch
        {
            "%" => measure * (number / 100),
            "in" => Length.FromInches(number),
            "cm" => Length.FromMillimetres(number * 10),
            "mm" => Length.FromMillimetres(number),
            "pt" => Length.FromPoints(number),
            "em" => em * number,
            "" or "px" => Length.FromInches(number / 96),
            _ => null,
        };
    }
}
