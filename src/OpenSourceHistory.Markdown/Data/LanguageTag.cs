namespace OpenSourceHistory.Markdown.Data;

/// <summary>Language tags as BCP 47 writes them.</summary>
internal static class LanguageTag
{
    /// <summary>True where a text has the form of a tag: parts of 1 to 8 letters and digits, the first of 2 to 8 letters, or <c>x</c>.</summary>
    public static bool IsWellFormed(string text)
    {
        var parts = text.Split('-');
        return parts[0].All(char.IsAsciiLetter) && (parts[0].Length is >= 2 and <= 8 || (parts[0] == "x" && parts.Length > 1)) &&
            parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
