using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>A page label taken apart (ISO 32000-1, 12.4.2).</summary>
/// <param name="Prefix">What stands before the number.</param>
/// <param name="Style">Style of the number: D decimal, r or R roman, a or A letters; null where the label has no number.</param>
/// <param name="Number">The number, 1 and up; 0 where there is none.</param>
internal sealed record PageLabel(string Prefix, char? Style, int Number)
{
    private static readonly (int Value, string Digits)[] s_roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Takes a label apart.</summary>
    /// <param name="label">The label as printed.</param>
    public static PageLabel Parse(string label)
    {
        if (ParseRoman(label) is { } roman)
        {
            return roman;
        }

        var digits = label.Length;
        while (digits > 0 && char.IsAsciiDigit(label[digits - 1]))
        {
            digits--;
        }

        var hasNumber = int.TryParse(label.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 && label[digits] != '0';
        return hasNumber ? new PageLabel(label[..digits], 'D', number) : new PageLabel(label, null, 0);
    }

    /// <summary>The label as printed.</summary>
    public string Text => Prefix + Style switch
    {
        'D' => Number.ToString(CultureInfo.InvariantCulture),
        'r' => ToRoman(Number),
        'R' => ToRoman(Number).ToUpperInvariant(),

        // After z comes aa, after that bb.
        'a' or 'A' => new string((char)(Style.Value + ((Number - 1) % 26)), ((Number - 1) / 26) + 1),
        _ => string.Empty,
    };

    /// <summary>True where this label is the one that counting on from another gives.</summary>
    /// <param name="first">Label of an earlier page.</param>
    /// <param name="distance">Pages between them.</param>
    public bool Continues(PageLabel first, int distance) =>
        this == (first.Style is null ? first : first with { Number = first.Number + distance });

    private static PageLabel? ParseRoman(string label)
    {
        var lower = label.ToLowerInvariant();
        var rest = lower.AsSpan();
        var number = 0;
        foreach (var (value, digits) in s_roman)
        {
            while (rest.StartsWith(digits, StringComparison.Ordinal))
            {
                number += value;
                rest = rest[digits.Length..];
            }
        }

        if (!rest.IsEmpty || number == 0 || ToRoman(number) != lower)
        {
            return null;
        }

        return label.All(char.IsLower) ? new PageLabel(string.Empty, 'r', number)
            : label.All(char.IsUpper) ? new PageLabel(string.Empty, 'R', number)
            : null;
    }

    private static string ToRoman(int number)
    {
        var result = new StringBuilder();
        foreach (var (value, digits) in s_roman)
        {
            for (; number >= value; number -= value)
            {
                result.Append(digits);
            }
        }

        return result.ToString();
    }
}
