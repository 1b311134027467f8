using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>The keys of sources that a bibliography holds though nobody cites them, written as citations are: <c>@doe, @roe</c>, <c>@*</c> for all.</summary>
internal static class UncitedKeys
{
    /// <summary>The keys in texts; "*" stands for all.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="sources">The sources, or null where there are none.</param>
    /// <returns>The keys; found are those that no source has.</returns>
    public static Result<ValueList<string>> Read(IReadOnlyList<YamlScalar> texts, SourceList? sources)
    {
        var found = new DiagnosticBag();
        var hints = new NameHints();
        var known = (sources?.Sources ?? []).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var keys = texts.SelectMany(t => In(t.Text).Select(k => (Key: k, t.Span))).DistinctBy(k => k.Key).ToList();
        foreach (var (key, span) in keys.Where(k => sources is { IsComplete: true } && k.Key != "*" && !known.Contains(k.Key)))
        {
            found.Warning(CitationCodes.UnknownSource, span, $"No source has the key “{key}”", hints.Find(key, known) is { } nearest ? [$"Did you mean “{nearest}”?"] : []);
        }

        return found.With(ValueList.From(keys.Select(k => k.Key)));
    }

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
