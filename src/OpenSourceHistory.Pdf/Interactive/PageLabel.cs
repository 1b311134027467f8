using System.Globalization;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Pdf.Interactive;

/// <summary>A page label taken apart (ISO 32000-1, 12.4.2).</summary>
/// <param name="Prefix">What stands before the number.</param>
/// <param name="Style">Style of the number: D decimal, r or R roman, a or A letters; null where the label has no number.</param>
/// <param name="Number">The number, 1 and up; 0 where there is none.</param>
internal sealed record PageLabel(string Prefix, char? Style, int Number)
{
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
        'r' => Numerals.Roman(Number),
        'R' => Numerals.Roman(Number).ToUpperInvariant(),

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
        var number = Numerals.ParseRoman(label);
        return number == 0 ? null
            : label.All(char.IsLower) ? new PageLabel(string.Empty, 'r', number)
            : label.All(char.IsUpper) ? new PageLabel(string.Empty, 'R', number)
            : null;
    }
}
