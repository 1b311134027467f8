namespace OpenSourceHistory.Markdown.Description;

/// <summary>International Standard Book Numbers (ISO 2108).</summary>
internal static class Isbn
{
    /// <summary>True for an ISBN whose check digit is not what its other digits ask for.</summary>
    /// <param name="identifier">An identifier of any kind, such as <c>urn:isbn:9780000000000</c>.</param>
    public static bool IsWrong(string identifier)
    {
        var text = identifier.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase) ? identifier[9..]
            : identifier.StartsWith("isbn", StringComparison.OrdinalIgnoreCase) ? identifier[4..].TrimStart(':', ' ')
            : null;
        var digits = text?.Replace("-", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        return digits is not null && !(digits.Length == 13 ? IsOf13(digits) : digits.Length == 10 && IsOf10(digits));
    }

    private static bool IsOf13(string digits) =>
        digits.All(char.IsAsciiDigit) && digits.Select((d, i) => (d - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;

    private static bool IsOf10(string digits) =>
        digits[..9].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[9]) || digits[9] is 'X' or 'x') &&
        digits.Select((d, i) => (char.IsAsciiDigit(d) ? d - '0' : 10) * (10 - i)).Sum() % 11 == 0;
}
