using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Numbers in text: whether text is numeric, and its numbers one by one (CSL 1.0.2, "is-numeric" and "Number").</summary>
internal static partial class NumericText
{
    /// <summary>True for numbers with or without affixes of letters, alone or in lists and ranges.</summary>
    public static bool IsNumeric(string text) => Numeric().IsMatch(text);

    /// <summary>True where there are several numbers: a list or a range.</summary>
    public static bool IsPlural(string text) => IsNumeric(text) && Separator().IsMatch(text.Trim());

    /// <summary>The numbers changed one by one; what is between them is put in order: "2-4", "2, 4".</summary>
    public static string Map(string text, Func<string, string> number)
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (Match match in Separator().Matches(text))
        {
            result.Append(number(text[position..match.Index])).Append(Tidy(match.Value));
            position = match.Index + match.Length;
        }

        return result.Append(number(text[position..])).ToString();
    }

    private static string Tidy(string separator) => separator.Trim() switch
    {
        "," => ", ",
        "&" => " & ",
        _ => "\u2013",
    };

    [GeneratedRegex(
        @"^\s*\p{L}{0,4}\.?\d+\p{L}{0,4}\.?(\s*[-\u2013,&]\s*\p{L}{0,4}\d+\p{L}{0,4}\.?)*\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\s*[-\u2013,&]\s*")]
    private static partial Regex Separator();
}
