using System.Globalization;

namespace OpenSourceHistory.Core.Text;

/// <summary>How a counter is written (CSS Counter Styles 3): a predefined style or <c>symbols()</c>.</summary>
/// <param name="Name">Name of the style, <c>symbols</c> for a list of signs: that of <c>symbols()</c>, or the usual symbols of notes.</param>
/// <param name="Symbols">The signs, which repeat: *, †, ‡, then **, ††, ‡‡.</param>
public sealed record CounterStyle(string Name, ValueList<string> Symbols)
{
    private const string SmallLetters = "abcdefghijklmnopqrstuvwxyz";
    private const string CapitalLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";
    private const string CjkDigits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";

    // The order of note symbols that English typography is used to (Chicago Manual of Style, 14.25).
    private static readonly ValueList<string> s_noteSymbols = ["*", "†", "‡", "§", "‖", "¶"];

    /// <summary>Arabic figures.</summary>
    public static CounterStyle Decimal { get; } = new("decimal", []);

    /// <summary>Names of the predefined styles.</summary>
    public static ValueList<string> Names { get; } =
    [
        "decimal", "decimal-leading-zero", "lower-roman", "upper-roman", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin",
        "lower-greek", "cjk-decimal", "simp-chinese-informal", "symbols", "disc", "circle", "square", "none",
    ];

    /// <summary>True for the bullets, which do not count.</summary>
    public bool IsBullet => Name is "disc" or "circle" or "square";

    /// <summary>A predefined style, or null where there is none of the name.</summary>
    /// <param name="name">Its name, in letters of any case.</param>
    public static CounterStyle? Named(string name)
    {
        var lower = name.ToLowerInvariant();
        return Names.Contains(lower, StringComparer.Ordinal) ? new CounterStyle(lower, lower == "symbols" ? s_noteSymbols : []) : null;
    }

    /// <summary>A value written in this style; in figures where the style cannot write it.</summary>
    /// <param name="value">The value.</param>
    public string Format(int value) => Name switch
    {
        "none" => string.Empty,
        "disc" => "\u2022",
        "circle" => "\u25E6",
        "square" => "\u25AA",
        "symbols" when value > 0 => Repeat(Symbols, value),
        "decimal-leading-zero" when value is >= 0 and < 10 => "0" + Figures(value),
        "lower-roman" when value is > 0 and <= Numerals.LargestRoman => Numerals.Roman(value),
        "upper-roman" when value is > 0 and <= Numerals.LargestRoman => Numerals.Roman(value).ToUpperInvariant(),
        "lower-alpha" or "lower-latin" when value > 0 => Numerals.Alphabetic(value, SmallLetters),
        "upper-alpha" or "upper-latin" when value > 0 => Numerals.Alphabetic(value, CapitalLetters),
        "lower-greek" when value > 0 => Numerals.Alphabetic(value, Greek),
        "cjk-decimal" when value >= 0 => Numerals.Numeric(value, CjkDigits),
        "simp-chinese-informal" => Numerals.ChineseInformal(value) ?? (value > 0 ? Numerals.Numeric(value, CjkDigits) : Figures(value)),
        _ => Figures(value),
    };

    private static string Figures(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Repeat(ValueList<string> symbols, int value) =>
        string.Concat(Enumerable.Repeat(symbols[(value - 1) % symbols.Count], ((value - 1) / symbols.Count) + 1));
}
