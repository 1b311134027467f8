namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>Lengths with units, in user units of 1/96 inch (SVG 1.1, section 7.10).</summary>
internal static class SvgLength
{
    /// <summary>Reads a length.</summary>
    /// <param name="text">The attribute's value.</param>
    /// <param name="fontSize">What <c>em</c> refers to, in user units.</param>
    /// <param name="whole">What a percentage refers to, in user units.</param>
    /// <returns>User units, or null where the value is no length.</returns>
    public static double? Parse(ReadOnlySpan<char> text, double fontSize, double whole)
    {
        var scanner = new SvgScanner(text.Trim());
        if (!scanner.TryReadNumber(out var value))
        {
            return null;
        }

        return scanner.ReadWord() switch
        {
            "" or "px" => value,
            "pt" => value / 72 * 96,
            "pc" => value * 16,
            "in" => value * 96,
            "cm" => value / 2.54 * 96,
            "mm" => value / 25.4 * 96,
            "Q" or "q" => value / 101.6 * 96,
            "em" or "rem" => value * fontSize,
            "ex" => value * fontSize / 2,
            "%" => value * whole / 100,
            _ => null,
        };
    }

    /// <summary>Reads a list of lengths; null where one is none.</summary>
    public static ValueList<double>? ParseList(string text, double fontSize, double whole)
    {
        var values = new List<double>();
        foreach (var part in text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Parse(part, fontSize, whole) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return ValueList.From(values);
    }
}
