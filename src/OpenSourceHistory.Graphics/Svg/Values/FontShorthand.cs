using System.Globalization;

namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>The <c>font</c> property (CSS 2.2, section 15.8): style, weight and others in any order, size with a line height, families.</summary>
/// <param name="Style">Slant.</param>
/// <param name="Weight">Weight.</param>
/// <param name="Size">Size as written.</param>
/// <param name="Families">Families as written.</param>
internal readonly record struct FontShorthand(string Style, string Weight, string Size, string Families)
{
    /// <summary>Reads a value; null where it names no size or no family.</summary>
    /// <param name="value">The value.</param>
    public static FontShorthand? Parse(string value)
    {
        var (style, weight) = ("normal", "normal");
        var rest = value.Trim();
        while (rest.IndexOfAny([' ', '\t', '\n', '\r']) is > 0 and var space)
        {
            var (word, behind) = (rest[..space], rest[space..].TrimStart());
            if (IsSize(word))
            {
                return OfSize(style, weight, word, behind);
            }

            (style, weight) = word switch
            {
                "italic" or "oblique" => (word, weight),
                "bold" or "bolder" or "lighter" => (style, word),
                _ when char.IsAsciiDigit(word[0]) => (style, word),
                _ => (style, weight),
            };
            rest = behind;
        }

        return null;
    }

    // A line height may stand behind the size, with spaces around the solidus.
    private static FontShorthand? OfSize(string style, string weight, string size, string behind)
    {
        var slash = size.IndexOf('/', StringComparison.Ordinal);
        if (behind.StartsWith('/') || (slash >= 0 && slash == size.Length - 1))
        {
            var height = behind.TrimStart('/', ' ');
            behind = height.Contains(' ', StringComparison.Ordinal) ? height[height.IndexOf(' ', StringComparison.Ordinal)..].TrimStart() : string.Empty;
        }

        return behind.Length == 0 ? null : new FontShorthand(style, weight, slash < 0 ? size : size[..slash], behind);
    }

    // A number alone is a weight.
    private static bool IsSize(string word) =>
        word is "xx-small" or "x-small" or "small" or "medium" or "large" or "x-large" or "xx-large" or "smaller" or "larger"
        || ((char.IsAsciiDigit(word[0]) || word[0] == '.') && !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
