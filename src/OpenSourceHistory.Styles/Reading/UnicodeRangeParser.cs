using System.Globalization;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads <c>unicode-range</c> as it is written (CSS Fonts 4, section 4.5; CSS Syntax 3, section 7): its numbers are no tokens of their own.</summary>
internal static class UnicodeRangeParser
{
    private const int Last = 0x10FFFF;

    /// <summary>The ranges, or null where the text is none.</summary>
    /// <param name="text">The value, such as <c>U+0-FF, U+4??</c>.</param>
    public static ValueList<CodePointRange>? Parse(string text)
    {
        var ranges = new List<CodePointRange>();
        foreach (var part in text.Split(','))
        {
            if (ParseOne(part.Trim()) is not { } range)
            {
                return null;
            }

            ranges.Add(range);
        }

        return ValueList.From(ranges);
    }

    private static CodePointRange? ParseOne(string text)
    {
        if (!text.StartsWith("U+", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var parts = text[2..].Split('-');
        var hasWildcard = parts[0].Contains('?', StringComparison.Ordinal);
        var first = Number(parts[0].Replace('?', '0'));
        var last = parts.Length == 1 ? Number(parts[0].Replace('?', 'F')) : parts.Length == 2 && !hasWildcard ? Number(parts[1]) : null;
        return first is { } from && last is { } to && from <= to && to <= Last ? new CodePointRange(from, to) : null;
    }

    private static int? Number(string digits) =>
        digits.Length is >= 1 and <= 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
