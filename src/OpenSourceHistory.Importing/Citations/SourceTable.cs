using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Citations;

/// <summary>The sources that a document's citations name, as CSL-JSON, with keys that can be read and typed: the first author's family name and the year.</summary>
internal sealed class SourceTable
{
    private static readonly JsonWriterOptions s_layout = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<JsonObject> _sources = [];

    /// <summary>True where there are any.</summary>
    public bool HasAny => _sources.Count > 0;

    /// <summary>The key of a source, which is added where it is new.</summary>
    /// <param name="source">The source as CSL-JSON; its <c>id</c> is of the program that wrote it and may name another in the next citation.</param>
    public string KeyOf(JsonObject source)
    {
        var copy = (JsonObject)source.DeepClone();
        copy.Remove("id");
        var identity = copy.ToJsonString();
        if (_keys.TryGetValue(identity, out var known))
        {
            return known;
        }

        var key = _keys[identity] = Distinct(NameOf(copy) + YearOf(copy));
        copy.Insert(0, "id", key);
        _sources.Add(copy);
        return key;
    }

    /// <summary>The sources as a file.</summary>
    public string Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_layout))
        {
            writer.WriteStartArray();
            foreach (var source in _sources)
            {
                source.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string NameOf(JsonObject source)
    {
        var names = source["author"] as JsonArray ?? source["editor"] as JsonArray;
        var name = names is [JsonObject first, ..] ? TextOf(first["family"]) ?? TextOf(first["literal"]) : null;
        name ??= (TextOf(source["title"]) ?? string.Empty).Split(' ').FirstOrDefault(w => w.Length > 3);
        return NameSlugs.Make(name ?? string.Empty, "source").Replace("-", string.Empty, StringComparison.Ordinal);
    }

    private static string YearOf(JsonObject source) =>
        source["issued"] is JsonObject { } issued && (issued["date-parts"] is JsonArray and [JsonArray and [var year, ..], ..] ? TextOf(year) : TextOf(issued["raw"]) ?? TextOf(issued["literal"])) is { Length: >= 4 } text
            && text[..4].All(char.IsAsciiDigit) ? text[..4] : string.Empty;

    private static string? TextOf(JsonNode? node) => node is JsonValue value ? value.ToString() : null;

    private string Distinct(string key)
    {
        var candidate = key;
        for (var number = 2; !_taken.Add(candidate); number++)
        {
            candidate = number <= 26 ? $"{key}{(char)('a' + number - 1)}" : FormattableString.Invariant($"{key}-{number}");
        }

        return candidate;
    }
}
