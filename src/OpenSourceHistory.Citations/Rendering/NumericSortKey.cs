using System.Text.RegularExpressions;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Numbers in text brought to one length, so that they sort as numbers.</summary>
internal static partial class NumericSortKey
{
    /// <summary>The text with its numbers at eight figures at least, where it starts with one.</summary>
    public static string Of(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) ? Number().Replace(text, m => m.Value.PadLeft(8, '0')) : text;

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Number();
}
