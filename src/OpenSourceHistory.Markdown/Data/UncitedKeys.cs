using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>The keys of sources that a bibliography holds though nobody cites them, written as citations are: <c>@doe, @roe</c>, <c>@*</c> for all.</summary>
internal static class UncitedKeys
{
    /// <summary>The keys in texts; "*" stands for all.</summary>
    /// <param name="texts">The texts.</param>
    public static ValueList<string> In(IEnumerable<YamlScalar> texts) => ValueList.From(texts.SelectMany(t => In(t.Text)).Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> In(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (text.AsSpan(at).StartsWith("@*"))
            {
                yield return "*";
            }
            else if (CitationKeySyntax.Read(text.AsSpan(at), out var key) > 0)
            {
                yield return key;
            }
        }
    }
}
