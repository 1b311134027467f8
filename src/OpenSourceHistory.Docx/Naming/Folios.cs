using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Docx.Naming;

/// <summary>Page numbers in the numerals of a CSS counter style.</summary>
internal static class Folios
{
    private static readonly (int Value, string Sign)[] s_roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The number as text.</summary>
    /// <param name="number">The number, at least 1.</param>
    /// <param name="style">Counter style.</param>
    public static string Format(int number, string style) => style switch
    {
        "lower-roman" => Roman(number),
        "upper-roman" => Roman(number).ToUpperInvariant(),
        "lower-alpha" or "lower-latin" => Letters(number),
        "upper-alpha" or "upper-latin" => Letters(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in s_roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static string Letters(int number)
    {
        var text = string.Empty;
        for (; number > 0; number = (number - 1) / 26)
        {
            text = (char)('a' + ((number - 1) % 26)) + text;
        }

        return text;
    }
}
