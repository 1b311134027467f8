using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>The names of authors as other tools have them: a text, a map that holds the name or its parts, or a list of these.</summary>
internal static class AuthorNames
{
    private static readonly string[] s_parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"];
    private static readonly HashSet<string> s_read = [.. s_parts, "name", "literal"];

    /// <summary>The names.</summary>
    /// <param name="value">The value of a key <c>author</c>, or null.</param>
    /// <returns>The names; found are authors without one.</returns>
    public static Result<ValueList<string>> Of(YamlValue? value)
    {
        var found = new DiagnosticBag();
        var names = ValueList.From(Read(value, found));
        return new Result<ValueList<string>>(names, FindingSums.Of(found.ToSortedList()));
    }

    private static IEnumerable<string> Read(YamlValue? value, DiagnosticBag found) => value switch
    {
        YamlScalar { IsNull: false } name => [name.Text.Trim()],
        YamlSequence list => list.Items.SelectMany(i => Read(i, found)),
        YamlMapping map => OfMap(map, found),
        _ => [],
    };

    private static List<string> OfMap(YamlMapping map, DiagnosticBag found)
    {
        var names = (map.Find("name") ?? map.Find("literal")) is { } whole ? Read(whole, found).ToList() : OfParts(map);
        if (names.Count == 0)
        {
            found.Warning(MarkdownCodes.MissingKey, map.Span, "An author has no name", "Add “name: ”");
        }
        else if (map.Entries.Select(e => e.Key).FirstOrDefault(k => !s_read.Contains(k.Text)) is { } other)
        {
            var message = $"Of an author the name alone is read; “{other.Text}” is passed over";
            const string hint = "Write what readers are to know of the author into the text, or make a book.yaml with contributors";
            found.Add(new Diagnostic(MarkdownCodes.FileMetadata, Severity.Warning, other.Span, message, [hint]) { Kind = "keys of authors" });
        }

        return names;
    }

    private static List<string> OfParts(YamlMapping map)
    {
        var parts = s_parts.Select(map.Find).OfType<YamlScalar>().Where(p => !p.IsNull).Select(p => p.Text.Trim()).ToList();
        return parts.Count > 0 ? [string.Join(' ', parts)] : [];
    }
}
