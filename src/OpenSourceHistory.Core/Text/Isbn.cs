namespace OpenSourceHistory.Core.Text;

/// <summary>International Standard Book Numbers (ISO 2108).</summary>
public static class Isbn
{
    private const string Prefix = "urn:isbn:";

    // Books of before 2007 have become those of the first prefix.
    private const string FirstPrefix = "978";

    /// <summary>True for an ISBN whose check digit is not what its other digits ask for.</summary>
    /// <param name="identifier">An identifier of any kind, such as <c>urn:isbn:9780000000000</c>.</param>
    public static bool IsWrong(string identifier) => Written(identifier) is { } text && Digits(text) is null;

    /// <summary>An ISBN as it is written, without what says that it is one; null for an identifier of another kind.</summary>
    /// <param name="identifier">An identifier of any kind.</param>
    public static string? Written(string identifier) =>
        identifier.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? identifier[Prefix.Length..]
        : identifier.StartsWith("isbn", StringComparison.OrdinalIgnoreCase) ? identifier[4..].TrimStart(':', ' ')
        : null;

    /// <summary>The thirteen digits of an ISBN, of one of ten digits too; null where its check digit is wrong.</summary>
    /// <param name="written">The ISBN as it is written.</param>
    public static string? Digits(string written)
    {
        var digits = written.Replace("-", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        return digits.Length == 13 && IsOf13(digits) ? digits : digits.Length == 10 && IsOf10(digits) ? OfTen(digits[..9]) : null;
    }

    private static string OfTen(string nine) => FirstPrefix + nine + (char)('0' + ((10 - (Sum(FirstPrefix + nine) % 10)) % 10));

    private static bool IsOf13(string digits) => digits.All(char.IsAsciiDigit) && Sum(digits) % 10 == 0;

    private static int Sum(string digits) => digits.Select((d, i) => (d - '0') * (i % 2 == 0 ? 1 : 3)).Sum();

    private static bool IsOf10(string digits) =>
        digits[..9].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[9]) || digits[9] is 'X' or 'x') &&
        digits.Select((d, i) => (char.IsAsciiDigit(d) ? d - '0' : 10) * (10 - i)).Sum() % 11 == 0;
}
