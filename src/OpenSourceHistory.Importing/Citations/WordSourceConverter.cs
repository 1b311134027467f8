using System.Globalization;
using System.Text.Json.Nodes;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Importing.Citations;

/// <summary>Makes CSL-JSON of the sources that Word keeps, by a table of its names.</summary>
internal static class WordSourceConverter
{
    private static readonly Dictionary<(string What, string Word), string> s_names = ReadNames();

    /// <summary>The name that stands for another in the table of names.</summary>
    /// <param name="what"><c>kind</c>, <c>field</c>, <c>name</c> or <c>locator</c>.</param>
    /// <param name="word">The other.</param>
    public static string? NameOf(string what, string word) => s_names.GetValueOrDefault((what, word));

    /// <summary>Converts a source.</summary>
    /// <param name="source">The source.</param>
    public static JsonObject Convert(WordSource source)
    {
        var made = new JsonObject { ["type"] = NameOf("kind", source.Kind) ?? "document" };
        foreach (var role in source.Names.GroupBy(n => NameOf("name", n.Role)).Where(r => r.Key is not null))
        {
            made[role.Key!] = new JsonArray([.. role.Select(n => (JsonNode)(n.Given is null ? new JsonObject { ["literal"] = n.Family } : new JsonObject { ["family"] = n.Family, ["given"] = n.Given }))]);
        }

        foreach (var (name, value) in source.Fields)
        {
            if (NameOf("field", name) is { } key)
            {
                made.TryAdd(key, value);
            }
        }

        AddDate(made, "issued", source, string.Empty);
        AddDate(made, "accessed", source, "Accessed");
        return made;
    }

    private static void AddDate(JsonObject made, string key, WordSource source, string suffix)
    {
        var fields = source.Fields.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        var parts = new JsonArray();
        if (int.TryParse(fields.GetValueOrDefault("Year" + suffix), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            parts.Add((JsonNode)year);
            if (MonthOf(fields.GetValueOrDefault("Month" + suffix)) is { } month)
            {
                parts.Add((JsonNode)month);
                if (int.TryParse(fields.GetValueOrDefault("Day" + suffix), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31)
                {
                    parts.Add((JsonNode)day);
                }
            }

            made[key] = new JsonObject { ["date-parts"] = new JsonArray(parts) };
        }
    }

    // Word's authors write it as a number or in English.
    private static int? MonthOf(string? text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12)
        {
            return number;
        }

        var at = text is null || text.Length < 3 ? -1 : Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.StartsWith(text.Trim('.', ' '), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }

    private static Dictionary<(string What, string Word), string> ReadNames()
    {
        using var reader = EmbeddedText.Open(typeof(WordSourceConverter).Assembly, "word-sources.tsv");
        var names = new Dictionary<(string What, string Word), string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var what, var word, var csl])
            {
                names.Add((what, word), csl);
            }
        }

        return names;
    }
}
