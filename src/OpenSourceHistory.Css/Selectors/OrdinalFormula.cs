using System.Globalization;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>The An+B notation (CSS Syntax 3, section 6).</summary>
/// <param name="A">Step.</param>
/// <param name="B">Offset.</param>
public readonly record struct OrdinalFormula(int A, int B)
{
    /// <summary>Parses the notation.</summary>
    /// <param name="text">The notation.</param>
    /// <returns>The formula, or null where the text is something else.</returns>
    public static OrdinalFormula? Parse(string text)
    {
        var trimmed = text.Trim(' ').ToLowerInvariant();
        var n = trimmed.IndexOf('n', StringComparison.Ordinal);
        return trimmed switch
        {
            "odd" => new OrdinalFormula(2, 1),
            "even" => new OrdinalFormula(2, 0),
            _ when n < 0 => Number(trimmed) is { } offset ? new OrdinalFormula(0, offset) : null,
            _ => Step(trimmed[..n]) is { } a && Offset(trimmed[(n + 1)..]) is { } b ? new OrdinalFormula(a, b) : null,
        };
    }

    /// <summary>True where an ordinal is A n + B for some n of 0 and up.</summary>
    /// <param name="ordinal">The ordinal, from 1.</param>
    public bool Holds(int ordinal)
    {
        var distance = ordinal - B;
        return A == 0 ? distance == 0 : distance % A == 0 && distance / A >= 0;
    }

    private static int? Step(string text) => text switch { "" or "+" => 1, "-" => -1, _ => Number(text) };

    // Space may stand on both sides of the sign, and nowhere else.
    private static int? Offset(string text)
    {
        var rest = text.TrimStart(' ');
        return rest.Length == 0 ? 0
            : rest[0] is '+' or '-' && rest[1..].TrimStart(' ') is { Length: > 0 } digits && char.IsAsciiDigit(digits[0]) ? Number(rest[0] + digits)
            : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
