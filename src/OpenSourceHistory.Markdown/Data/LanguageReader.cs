using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads the languages that authors name.</summary>
internal static class LanguageReader
{
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

        if (LanguageTag.IsWellFormed(text))
        {
            return text;
        }

        found.Warning(MarkdownCodes.UnknownValue, written.Span, $"“{text}” is no language tag", "Write it as in en, en-GB, de or zh-Hans");
        return null;
    }
}
