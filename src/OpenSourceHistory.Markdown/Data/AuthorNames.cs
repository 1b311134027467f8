using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>The names of authors as other tools have them: a text, a map that holds the name or its parts, or a list of these.</summary>
internal static class AuthorNames
{
    /// <summary>The names.</summary>
    /// <param name="value">The value of a key <c>author</c>, or null.</param>
    /// <returns>The names; found are authors without one.</returns>
    public static Result<ValueList<string>> Of(YamlValue? value)
    {
        var found = new DiagnosticBag();
        return found.With(ValueList.From(Read(value, found)));
    }

    private static IEnumerable<string> Read(YamlValue? value, DiagnosticBag found) => value switch
    {
        YamlScalar { IsNull: false } name => [name.Text.Trim()],
        YamlSequence list => list.Items.SelectMany(i => Read(i, found)),
        YamlMapping map => OfMap(map, found),
        _ => [],
    };

    private static IEnumerable<string> OfMap(YamlMapping map, DiagnosticBag found)
    {
        if ((map.Find("name") ?? map.Find("literal")) is { } whole)
        {
            return Read(whole, found);
        }

        var parts = new[] { map.Find("given"), map.Find("family") }.OfType<YamlScalar>().Where(p => !p.IsNull).Select(p => p.Text.Trim()).ToList();
        if (parts.Count > 0)
        {
            return [string.Join(' ', parts)];
        }

        found.Warning(MarkdownCodes.MissingKey, map.Span, "An author has no name", "Add “name: ”");
        return [];
    }
}
