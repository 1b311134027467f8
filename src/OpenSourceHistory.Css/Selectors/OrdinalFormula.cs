using System.Globalization;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>The An+B notation (CSS Syntax 3, section 6).</summary>
/// <param name="A">Step.</param>
/// <param name="B">Offset.</param>
internal readonly record struct OrdinalFormula(int A, int B)
{
    /// <summary>Parses the notation.</summary>
    /// <param name="text">The notation.</param>
    /// <returns>The formula, or null where the text is something else.</returns>
    public static OrdinalFormula? Parse(string text)
    {
        var compact = text.Trim().Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        var n = compact.IndexOf('n', StringComparison.Ordinal);
        return compact switch
        {
            "odd" => new OrdinalFormula(2, 1),
            "even" => new OrdinalFormula(2, 0),
            _ when n < 0 => Number(compact) is { } offset ? new OrdinalFormula(0, offset) : null,
            _ => Step(compact[..n]) is { } a && Offset(compact[(n + 1)..]) is { } b ? new OrdinalFormula(a, b) : null,
        };
    }

    private static int? Step(string text) => text switch { "" or "+" => 1, "-" => -1, _ => Number(text) };

    private static int? Offset(string text) => text.Length == 0 ? 0 : text[0] is '+' or '-' ? Number(text) : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
