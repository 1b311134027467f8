using System.Globalization;

namespace OpenSourceHistory.Epub.Content;

/// <summary>The <c>width</c> and <c>height</c> that authors give pictures.</summary>
internal static class PictureSize
{
    /// <summary>The value as CSS: a number without unit is pixels, as in HTML.</summary>
    /// <param name="value">As the author wrote it.</param>
    /// <returns>CSS, or null where it is not a size.</returns>
    public static string? ToCss(string value)
    {
        var digits = value.AsSpan().Trim().TrimEnd("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ%");
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var unit = value.Trim()[digits.Length..].ToLowerInvariant();
        return unit is "" or "px" or "pt" or "in" or "cm" or "mm" or "em" or "rem" or "%"
            ? number.ToString("0.###", CultureInfo.InvariantCulture) + (unit.Length == 0 ? "px" : unit)
            : null;
    }
}
