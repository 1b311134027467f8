using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>Numbers in the numerals of languages and trades, and back.</summary>
public static class Numerals
{
    /// <summary>The largest number that roman numerals of the usual seven letters write.</summary>
    public const int LargestRoman = 3999;

    /// <summary>The roman numerals of small letters, the heaviest first.</summary>
    internal static ValueList<CounterSymbol> RomanSymbols { get; } =
    [
        new("m", 1000), new("cm", 900), new("d", 500), new("cd", 400), new("c", 100), new("xc", 90),
        new("l", 50), new("xl", 40), new("x", 10), new("ix", 9), new("v", 5), new("iv", 4), new("i", 1),
    ];

    /// <summary>A number in small roman numerals.</summary>
    /// <param name="number">The number, 1 and up; beyond <see cref="LargestRoman"/> thousands are repeated.</param>
    public static string Roman(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return Additive(number, RomanSymbols, int.MaxValue)!;
    }

    /// <summary>The number of a roman numeral of small or capital letters, or 0 where it is none as it is properly written.</summary>
    /// <param name="text">Letters.</param>
    public static int ParseRoman(ReadOnlySpan<char> text)
    {
        var rest = text;
        var number = 0;
        foreach (var (digits, value) in RomanSymbols)
        {
            for (; number <= LargestRoman && rest.StartsWith(digits, StringComparison.OrdinalIgnoreCase); rest = rest[digits.Length..])
            {
                number += value;
            }
        }

        return number is > 0 and <= LargestRoman && text.Equals(Roman(number), StringComparison.OrdinalIgnoreCase) ? number : 0;
    }

    /// <summary>A number in Arabic figures.</summary>
    /// <param name="number">The number.</param>
    public static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of signs that are added up, the heaviest first (additive system, CSS Counter Styles 3, section 3.1.6).</summary>
    /// <param name="number">The number, 0 and up.</param>
    /// <param name="symbols">The signs, the heaviest first.</param>
    /// <param name="longest">Most code units that it may have.</param>
    /// <returns>The signs; null where they do not add up to it, or are too many.</returns>
    internal static string? Additive(int number, ValueList<CounterSymbol> symbols, int longest)
    {
        if (number == 0)
        {
            return symbols[^1] is { Weight: 0, Text: var nought } ? nought : null;
        }

        var text = new StringBuilder();
        foreach (var (sign, weight) in symbols)
        {
            var count = weight == 0 ? 0 : number / weight;
            if (text.Length + ((long)count * sign.Length) > longest)
            {
                return null;
            }

            number -= count * weight;
            text.Insert(text.Length, sign, count);
        }

        return number == 0 ? text.ToString() : null;
    }

    /// <summary>A number counted in letters: after z comes aa, then ab (alphabetic system, section 3.1.4).</summary>
    /// <param name="number">The number, 1 and up.</param>
    /// <param name="letters">The letters in order.</param>
    internal static string Alphabetic(int number, ValueList<CounterSymbol> letters)
    {
        var text = new StringBuilder();
        for (; number > 0; number = (number - 1) / letters.Count)
        {
            text.Insert(0, letters[(number - 1) % letters.Count].Text);
        }

        return text.ToString();
    }

    /// <summary>A number in figures of any kind, with as many as the base has (numeric system, section 3.1.5).</summary>
    /// <param name="number">The number, 0 and up.</param>
    /// <param name="figures">The figures from zero.</param>
    internal static string Numeric(int number, ValueList<CounterSymbol> figures)
    {
        var text = new StringBuilder();
        do
        {
            text.Insert(0, figures[number % figures.Count].Text);
            number /= figures.Count;
        }
        while (number > 0);
        return text.ToString();
    }

    /// <summary>A number up to 9,999 as Chinese writes it in words: figures with units, runs of zeros as one, none at the end (section 7.1).</summary>
    /// <param name="number">The number, 0 and up.</param>
    /// <param name="signs">The ten figures from zero, then the signs of ten, hundred and thousand.</param>
    /// <param name="isInformal">True where 10 to 19 begin with the ten itself.</param>
    internal static string Chinese(int number, ValueList<CounterSymbol> signs, bool isInformal)
    {
        var text = new StringBuilder();
        for (var (unit, factor) = (3, 1000); unit >= 0; unit--, factor /= 10)
        {
            AppendChinese(text, number / factor % 10, unit, number % factor > 0, signs);
        }

        return number == 0 ? signs[0].Text
            : isInformal && number is >= 10 and < 20 ? text.ToString(signs[1].Text.Length, text.Length - signs[1].Text.Length)
            : text.ToString();
    }

    private static void AppendChinese(StringBuilder text, int digit, int unit, bool moreFollows, ValueList<CounterSymbol> signs)
    {
        if (digit > 0)
        {
            text.Append(signs[digit].Text).Append(unit > 0 ? signs[9 + unit].Text : string.Empty);
        }
        else if (text.Length > 0 && moreFollows && text[^1] != signs[0].Text[^1])
        {
            text.Append(signs[0].Text);
        }
    }
}
