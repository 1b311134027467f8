using System.Globalization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Finds how large a picture is set (CSS 2.2, sections 10.3.2 and 10.4): by style, by attribute, by its own size; never wider than its room.</summary>
internal static class PictureSize
{
    /// <summary>The used size.</summary>
    /// <param name="image">The image, whose <c>width</c> attribute counts where the sheet says nothing.</param>
    /// <param name="natural">Natural size.</param>
    /// <param name="style">Style of the image.</param>
    /// <param name="measure">Width of the containing block.</param>
    /// <param name="pageHeight">What percentages of height refer to.</param>
    public static Size Of(Image image, Size natural, ComputedStyle style, Length measure, Length pageHeight)
    {
        var ratio = natural.Width > Length.Zero ? natural.Height / natural.Width : 1;
        var width = WidthOf(image, natural, style, measure);
        var height = width * ratio;
        if (!style.Height.IsAuto)
        {
            height = style.Height.Resolve(pageHeight, height);
            width = style.Width.IsAuto && ratio > 0 ? height / ratio : width;
        }

        var most = Length.Min(measure, style.MaxWidth.IsAuto ? measure : style.MaxWidth.Resolve(measure, measure));
        (width, height) = Fit(width, height, width > most ? most / width : 1);
        var highest = style.MaxHeight.IsAuto ? height : style.MaxHeight.Resolve(pageHeight, height);
        (width, height) = Fit(width, height, height > highest ? highest / height : 1);
        return new Size(width, height);
    }

    private static (Length Width, Length Height) Fit(Length width, Length height, double scale) => (width * scale, height * scale);

    private static Length WidthOf(Image image, Size natural, ComputedStyle style, Length measure) =>
        style.Width.IsAuto ? ParseWidth(image.Attributes.ValueOf("width"), measure) ?? natural.Width : style.Width.Resolve(measure, natural.Width);

    private static Length? ParseWidth(string? value, Length measure)
    {
        if (value is null)
        {
            return null;
        }

        var end = value.AsSpan().TrimEnd("%abcdefghijklmnopqrstuvwxyz").Length;
        if (!double.TryParse(value.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number <= 0)
        {
            return null;
        }

        return value[end..] switch
        {
            "%" => measure * (number / 100),
            "in" => Length.FromInches(number),
            "cm" => Length.FromMillimetres(number * 10),
            "mm" => Length.FromMillimetres(number),
            "pt" => Length.FromPoints(number),
            "" or "px" => Length.FromPoints(number * 0.75),
            _ => null,
        };
    }
}
