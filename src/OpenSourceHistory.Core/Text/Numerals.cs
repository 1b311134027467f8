using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>Numbers in the numerals of languages and trades, and back.</summary>
public static class Numerals
{
    /// <summary>The largest number that roman numerals of the usual seven letters write.</summary>
    public const int LargestRoman = 3999;

    private const int LargestInformal = 9999;
    private const string ChineseDigits = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private const string ChineseUnits = "\0\u5341\u767E\u5343";
    private const char ChineseMinus = '\u8D1F';

    private static readonly (int Value, string Digits)[] s_roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>A number in small roman numerals.</summary>
    /// <param name="number">The number, 1 and up; beyond <see cref="LargestRoman"/> thousands are repeated.</param>
    public static string Roman(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var text = new StringBuilder();
        foreach (var (value, digits) in s_roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(digits);
            }
        }

        return text.ToString();
    }

    /// <summary>The number of a roman numeral of small or capital letters, or 0 where it is none as it is properly written.</summary>
    /// <param name="text">Letters.</param>
    public static int ParseRoman(ReadOnlySpan<char> text)
    {
        var rest = text;
        var number = 0;
        foreach (var (value, digits) in s_roman)
        {
            for (; number <= LargestRoman && rest.StartsWith(digits, StringComparison.OrdinalIgnoreCase); rest = rest[digits.Length..])
            {
                number += value;
            }
        }

        return number is > 0 and <= LargestRoman && text.Equals(Roman(number), StringComparison.OrdinalIgnoreCase) ? number : 0;
    }

    /// <summary>A number counted in letters: after z comes aa, then ab (alphabetic system, CSS Counter Styles 3, section 3.1.5).</summary>
    /// <param name="number">The number, 1 and up.</param>
    /// <param name="letters">The letters in order.</param>
    public static string Alphabetic(int number, ReadOnlySpan<char> letters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var text = new StringBuilder();
        for (; number > 0; number = (number - 1) / letters.Length)
        {
            text.Insert(0, letters[(number - 1) % letters.Length]);
        }

        return text.ToString();
    }

    /// <summary>A number in figures of another script, digit by digit (numeric system).</summary>
    /// <param name="number">The number, 0 and up.</param>
    /// <param name="digits">The ten digits from zero.</param>
    public static string Numeric(int number, ReadOnlySpan<char> digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        Span<char> text = stackalloc char[10];
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        foreach (ref var digit in text[..length])
        {
            digit = digits[digit - '0'];
        }

        return new string(text[..length]);
    }

    /// <summary>
    /// A number as Chinese writes it in words, or null beyond four digits: digits with units, runs of zeros as one, none at the end; 10 to 19 begin
    /// with the ten itself (<c>simp-chinese-informal</c>, CSS Counter Styles 3, section 7.1).
    /// </summary>
    /// <param name="number">The number, up to 9,999 either way.</param>
    public static string? ChineseInformal(int number)
    {
        if (number is < -LargestInformal or > LargestInformal)
        {
            return null;
        }

        var text = new StringBuilder();
        var rest = Math.Abs(number);
        for (var (unit, factor) = (3, 1000); unit >= 0; unit--, factor /= 10)
        {
            AppendChineseDigit(text, rest / factor % 10, unit, rest % factor > 0);
        }

        _ = rest is >= 10 and < 20 ? text.Remove(0, 1) : rest == 0 ? text.Append(ChineseDigits[0]) : text;
        return (number < 0 ? text.Insert(0, ChineseMinus) : text).ToString();
    }

    private static void AppendChineseDigit(StringBuilder text, int digit, int unit, bool moreFollows)
    {
        if (digit > 0)
        {
            text.Append(ChineseDigits[digit]);
            _ = unit > 0 ? text.Append(ChineseUnits[unit]) : text;
        }
        else if (text.Length > 0 && moreFollows && text[^1] != ChineseDigits[0])
        {
            text.Append(ChineseDigits[0]);
        }
    }
}
