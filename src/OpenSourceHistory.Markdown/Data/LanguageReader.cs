using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads the languages that authors name.</summary>
internal static class LanguageReader
{
    /// <summary>The tag of a language that is written as a tag or a name; null for what is neither.</summary>
    /// <param name="written">The tag or name, or null.</param>
    public static string? Of(string? written) => written is null ? null : LanguageNames.TagOf(written) ?? (LanguageTag.IsWellFormed(written) ? written : null);

    /// <summary>The tag that an author wrote, or that of the language whose name was written in its place, which is reported; null for anything else, which is reported too.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="found">Receives the faults.</param>
    public static string? Read(YamlScalar written, DiagnosticBag found) => Read(written.Text.Trim(), written.Span, found);

    /// <summary>The tag that an author wrote, as above.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="span">Where.</param>
    /// <param name="found">Receives the faults.</param>
    public static string? Read(string text, SourceSpan span, DiagnosticBag found)
    {
        if (LanguageNames.TagOf(text) is { } tag)
        {
            found.Warning(MarkdownCodes.LanguageName, span, $"“{text}” is no tag of a language; “{tag}” is taken for it", $"Write {tag}");
            return tag;
        }

        if (LanguageTag.IsWellFormed(text))
        {
            return text;
        }

        found.Warning(MarkdownCodes.UnknownValue, span, $"“{text}” is no language tag", "Write it as in en, en-GB, de or zh-Hans");
        return null;
    }
}
