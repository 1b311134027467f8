using System.Text.RegularExpressions;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>Levels what programs write anew by themselves: pages, counts, spaces.</summary>
internal static partial class GeneratedLevel
{
    private static readonly string s_numeral = GeneratedStretch.Numeral.ToString();

    /// <summary>The text without its pages: two of one key say the same.</summary>
    /// <param name="text">The text.</param>
    public static string KeyOf(GeneratedStretch text) => text.Kind switch
    {
        GeneratedKind.Contents => Spaces().Replace(Page().Replace(text.Text, string.Empty), " ").Trim(' ', GeneratedStretch.Numeral),
        GeneratedKind.Index => Spaces().Replace(Locators().Replace(text.Text, s_numeral), " ").Trim(),
        GeneratedKind.Field => GeneratedTextReader.IsNumeral(text.Text) ? s_numeral : Loosen(text.Text),
        _ => text.Text.Trim(),
    };

    /// <summary>Characters with all numbers alike.</summary>
    /// <param name="text">The characters.</param>
    public static string Loosen(string text)
    {
        var shown = text.Replace(ReadingSign.Field, GeneratedStretch.Numeral).Replace('\u00A0', ' ').Replace(ReadingSign.NoteCall.ToString(), string.Empty, StringComparison.Ordinal).Replace(ReadingSign.Object, ' ');
        return Spaces().Replace(Digits().Replace(shown, s_numeral), " ").Trim();
    }

    [GeneratedRegex(@"\t *(?:[\p{N}\uFDD3]+|[ivxlcdm]+|[IVXLCDM]+)?$")]
    private static partial Regex Page();

    [GeneratedRegex(@"(?:\s*[,;:\t\u2013-]\s*(?:[\p{N}\uFDD3]+|[ivxlcdm]+)(?:\s+\p{L}{1,3}\.?\s*[\p{N}\uFDD3]+)?(?!\w))+")]
    private static partial Regex Locators();

    [GeneratedRegex(@"[\s]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\p{Nd}+")]
    private static partial Regex Digits();
}
