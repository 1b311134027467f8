using System.Globalization;

namespace OpenSourceHistory.Epub.Content;

/// <summary>The <c>width</c> and <c>height</c> that authors give pictures.</summary>
internal static class PictureLengthText
{
    /// <summary>The value as CSS.</summary>
    /// <param name="value">As the author wrote it.</param>
    /// <returns>CSS, or null where it is not a size.</returns>
    public static string? ToCss(string value) =>
        PictureLength.Parse(value) is (var number, ("px" or "pt" or "pc" or "in" or "cm" or "mm" or "em" or "rem" or "%") and var unit)
        ? number.ToString("0.###", CultureInfo.InvariantCulture) + unit
        : null;
}
