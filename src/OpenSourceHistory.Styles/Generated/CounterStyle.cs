using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Styles.Generated;

/// <summary>How a counter is written (CSS Counter Styles 3): a predefined style or <c>symbols()</c>.</summary>
/// <param name="Name">Name of the style, <c>symbols</c> for a list of signs: that of <c>symbols()</c>, or the usual symbols of notes.</param>
/// <param name="Symbols">The signs, which repeat: *, †, ‡, then **, ††, ‡‡.</param>
internal sealed record CounterStyle(string Name, ValueList<string> Symbols)
{
    private const string CjkDigits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private const string InformalDigits = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private const string InformalUnits = "\0\u5341\u767E\u5343";
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

    // The order of note symbols that English typography is used to (Chicago Manual of Style, 14.25).
    private static readonly ValueList<string> s_noteSymbols = ["*", "†", "‡", "§", "‖", "¶"];

    private static readonly (int Value, string Numeral)[] s_roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Arabic figures.</summary>
    public static CounterStyle Decimal { get; } = new("decimal", []);

    /// <summary>Names of the predefined styles.</summary>
    public static ValueList<string> Names { get; } =
    [
        "decimal", "decimal-leading-zero", "lower-roman", "upper-roman", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin",
        "lower-greek", "cjk-decimal", "simp-chinese-informal", "symbols", "disc", "circle", "square", "none",
    ];

    /// <summary>A predefined style, or null where there is none of the name.</summary>
    /// <param name="name">Its name.</param>
    public static CounterStyle? Named(string name)
    {
        var lower = name.ToLowerInvariant();
        return Names.Contains(lower, StringComparer.Ordinal) ? new CounterStyle(lower, lower == "symbols" ? s_noteSymbols : []) : null;
    }

    /// <summary>True for the bullets, which do not count.</summary>
    public bool IsBullet => Name is "disc" or "circle" or "square";

    /// <summary>A value written in this style; decimal where the style cannot write it.</summary>
    /// <param name="value">The value.</param>
    public string Format(int value) => Name switch
    {
        "none" => string.Empty,
        "disc" => "\u2022",
        "circle" => "\u25E6",
        "square" => "\u25AA",
        "symbols" when value > 0 => Repeat(Symbols, value),
        "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture),
        "lower-roman" when value is > 0 and < 4000 => Roman(value),
        "upper-roman" when value is > 0 and < 4000 => Roman(value).ToUpperInvariant(),
        "lower-alpha" or "lower-latin" when value > 0 => Alphabetic("abcdefghijklmnopqrstuvwxyz", value),
        "upper-alpha" or "upper-latin" when value > 0 => Alphabetic("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value),
        "lower-greek" when value > 0 => Alphabetic(Greek, value),
        "cjk-decimal" when value >= 0 => Digits(value),
        "simp-chinese-informal" when value is >= 0 and < 10000 => Informal(value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Repeat(ValueList<string> symbols, int value) =>
        string.Concat(Enumerable.Repeat(symbols[(value - 1) % symbols.Count], ((value - 1) / symbols.Count) + 1));

    private static string Roman(int value)
    {
        var text = new StringBuilder();
        foreach (var (step, numeral) in s_roman)
        {
            for (; value >= step; value -= step)
            {
                text.Append(numeral);
            }
        }

        return text.ToString();
    }

    private static string Alphabetic(string letters, int value)
    {
        var text = new StringBuilder();
        for (; value > 0; value = (value - 1) / letters.Length)
        {
            text.Insert(0, letters[(value - 1) % letters.Length]);
        }

        return text.ToString();
    }

    private static string Digits(int value)
    {
        var text = new StringBuilder();
        foreach (var digit in value.ToString(CultureInfo.InvariantCulture))
        {
            text.Append(CjkDigits[digit - '0']);
        }

        return text.ToString();
    }

    // Digits with units; runs of zeros are one, none stands at the end, and 10 to 19 begin with the ten itself.
    private static string Informal(int value)
    {
        if (value == 0)
        {
            return InformalDigits[..1];
        }

        var text = new StringBuilder();
        for (var (unit, factor) = (3, 1000); unit >= 0; unit--, factor /= 10)
        {
            AppendInformalDigit(text, value / factor % 10, unit, value % factor > 0);
        }

        return value is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    private static void AppendInformalDigit(StringBuilder text, int digit, int unit, bool moreFollows)
    {
        if (digit > 0)
        {
            text.Append(InformalDigits[digit]);
            _ = unit > 0 ? text.Append(InformalUnits[unit]) : text;
        }
        else if (text.Length > 0 && moreFollows && text[^1] != InformalDigits[0])
        {
            text.Append(InformalDigits[0]);
        }
    }
}
