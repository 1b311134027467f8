using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Markdown.Yaml;

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

    /// <summary>The tag that an author wrote, or that of the language whose name was written in its place, which is reported; null for anything else, which is reported too.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="found">Receives the faults.</param>
    public static string? Read(YamlScalar written, DiagnosticBag found)
    {
        var text = written.Text.Trim();
        if (LanguageNames.TagOf(text) is { } tag)
        {
            found.Warning(MarkdownCodes.LanguageName, written.Span, $"“{text}” is no tag of a language; “{tag}” is taken for it", $"Write {tag}");
            return tag;
        }

        if (IsWellFormed(text))
        {
            return text;
        }

        found.Warning(MarkdownCodes.UnknownValue, written.Span, $"“{text}” is no language tag", "Write it as in en, en-GB, de or zh-Hans");
        return null;
    }
}
