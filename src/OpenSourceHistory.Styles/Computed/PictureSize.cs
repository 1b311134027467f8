namespace OpenSourceHistory.Styles.Computed;

/// <summary>Finds how large a picture is set (CSS 2.2, sections 10.3.2 and 10.4): by style, by attribute, by its own size; never wider than its room.</summary>
public static class PictureSize
{
    /// <summary>The used size.</summary>
    /// <param name="image">The image, whose <c>width</c> and <c>height</c> count where the sheet says nothing.</param>
    /// <param name="natural">Natural size.</param>
    /// <param name="style">Style of the image.</param>
    /// <param name="measure">Width of the containing block.</param>
    /// <param name="pageHeight">What percentages of height refer to; infinite where they refer to nothing.</param>
    public static Size Of(Image image, Size natural, ComputedStyle style, Length measure, Length pageHeight)
    {
        var ratio = natural.Width > Length.Zero ? natural.Height / natural.Width : 1;
        var (given, asked) = (WidthOf(image, style, measure), HeightOf(image, style, pageHeight));
        var width = given ?? (asked is { } high && ratio > 0 ? high / ratio : natural.Width);
        var height = asked ?? (width * ratio);

        var most = Length.Min(measure, style.MaxWidth.IsAuto ? measure : style.MaxWidth.Resolve(measure, measure));
        (width, height) = Fit(width, height, width > most ? most / width : 1);
        var highest = style.MaxHeight.IsAuto ? height : style.MaxHeight.Resolve(pageHeight, height);
        (width, height) = Fit(width, height, height > highest ? highest / height : 1);
        return new Size(width, height);
    }

    private static (Length Width, Length Height) Fit(Length width, Length height, double scale) => (width * scale, height * scale);

    // What the sheet says goes before what the author says of one picture.
    private static Length? WidthOf(Image image, ComputedStyle style, Length measure) =>
        style.Width.IsAuto ? PictureLength.Of(image, "width", measure) : style.Width.Resolve(measure, Length.Zero);

    private static Length? HeightOf(Image image, ComputedStyle style, Length pageHeight) =>
        style.Height.IsAuto ? PictureLength.Of(image, "height", pageHeight)
        : style.Height.IsRelative && pageHeight == Length.Infinite ? null
        : style.Height.Resolve(pageHeight, Length.Zero);
}
