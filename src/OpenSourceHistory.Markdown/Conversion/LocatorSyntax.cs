using System.Text.RegularExpressions;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>
/// Locators as Pandoc reads them: a comma or space, a term such as <c>p.</c> or none for pages, and numbers; in braces whatever stands there.
/// </summary>
internal static partial class LocatorSyntax
{
    /// <summary>Reads a locator at the start of the text behind a key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Count of characters read; 0 where there is none.</param>
    public static SourceLocator? Read(string text, out int length)
    {
        length = 0;
        var start = Start().Match(text).Length;
        if (start < text.Length && text[start] == '{')
        {
            return ReadBraces(text, start, out length);
        }

        var label = LocatorTerms.Find(text.AsSpan(start), out var termLength);
        var numbers = start + termLength;
        while (numbers < text.Length && char.IsWhiteSpace(text[numbers]))
        {
            numbers++;
        }

        var match = (label is null ? Pages() : Numbers()).Match(text, numbers);
        if (!match.Success)
        {
            return null;
        }

        length = numbers + match.Length;
        return new SourceLocator(label, Normalize(match.Value));
    }

    private static SourceLocator? ReadBraces(string text, int start, out int length)
    {
        var end = text.IndexOf('}', start);
        length = end < 0 ? 0 : end + 1;
        if (end < 0)
        {
            return null;
        }

        var inner = text[(start + 1)..end].Trim();
        var label = LocatorTerms.Find(inner, out var termLength);
        var numbers = inner[termLength..].Trim();
        return new SourceLocator(label, numbers.Length == 0 ? null : Normalize(numbers));
    }

    private static string Normalize(string numbers) => Spaces().Replace(numbers.Replace('–', '-').Replace('—', '-'), " ");

    [GeneratedRegex(@"^\s*,?\s*")]
    private static partial Regex Start();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Without a term only what begins with a digit is a page.
    [GeneratedRegex(@"\G(?=\d)" + List, RegexOptions.ExplicitCapture)]
    private static partial Regex Pages();

    [GeneratedRegex(@"\G(" + List + @"|(" + Roman + "|" + UpperRoman + @"|\p{Lu}(?!\w))(\s*[-–—]+\s*(" + Roman + "|" + UpperRoman + @"))?(,\s*(" + Item + "|" + Roman + "))*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    // A number with the letters that belong to it: 12, 12a, A12, 33ff; ranges and parts: 12-15, 3.2.1, 1:02.
    private const string Number = @"\p{L}{0,2}\d+\p{L}{0,2}(?![\p{L}\d])";
    private const string Item = Number + @"(\s?[-–—]+\s?" + Number + "|[.:/]" + Number + ")*";
    private const string List = Item + @"(\s*,\s*(?=\d)" + Item + ")*";
    private const string Roman = @"(?=[ivxlcdm])m*(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})(?!\w)";
    private const string UpperRoman = @"(?=[IVXLCDM])M*(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?!\w)";
}
