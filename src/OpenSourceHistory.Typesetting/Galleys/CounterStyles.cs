using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Numerals of the predefined counter styles (CSS Counter Styles 3, sections 6 and 7).</summary>
internal static class CounterStyles
{
    private static readonly (int Value, string Numeral)[] s_roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The numeral of a value; decimal where the style does not reach or is not known.</summary>
    /// <param name="value">The value.</param>
    /// <param name="style">Name of the counter style.</param>
    public static string Format(int value, string style) => style switch
    {
        "lower-roman" => Roman(value),
        "upper-roman" => Roman(value).ToUpperInvariant(),
        "lower-alpha" or "lower-latin" => Alphabetic(value, 'a', 26),
        "upper-alpha" or "upper-latin" => Alphabetic(value, 'A', 26),
        "lower-greek" => Greek(value),
        "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture),
        _ => Decimal(value),
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999)
        {
            return Decimal(value);
        }

        var text = new StringBuilder();
        foreach (var (unit, numeral) in s_roman)
        {
            for (; value >= unit; value -= unit)
            {
                text.Append(numeral);
            }
        }

        return text.ToString();
    }

    private static string Alphabetic(int value, char first, int letters)
    {
        if (value < 1)
        {
            return Decimal(value);
        }

        var text = string.Empty;
        for (; value > 0; value = (value - 1) / letters)
        {
            text = (char)(first + ((value - 1) % letters)) + text;
        }

        return text;
    }

    // The 24 letters stand in order from U+03B1 but for final sigma, which is no numeral.
    private static string Greek(int value)
    {
        var text = Alphabetic(value, '\u03B1', 24).ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] >= '\u03C2' ? (char)(text[i] + 1) : text[i];
        }

        return new string(text);
    }
}
