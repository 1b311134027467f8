namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Reads roman numerals.</summary>
internal static class RomanNumeral
{
    private static readonly (string Sign, int Value)[] s_signs =
    [
        ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5),
        ("iv", 4), ("i", 1),
    ];

    /// <summary>The number of a numeral in one case, or 0 where it is none as it is properly written.</summary>
    /// <param name="text">Letters.</param>
    public static int Parse(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var (sign, value) in s_signs)
        {
            for (var repeated = 0; repeated < 3 && text.StartsWith(sign, StringComparison.OrdinalIgnoreCase); repeated++)
            {
                number += value;
                text = text[sign.Length..];
            }
        }

        return text.IsEmpty ? number : 0;
    }
}
