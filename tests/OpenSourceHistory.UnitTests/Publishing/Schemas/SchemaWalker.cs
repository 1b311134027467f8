using System.Text.Json.Nodes;
using OpenSourceHistory.Publishing.Schemas;

namespace OpenSourceHistory.UnitTests.Publishing.Schemas;

/// <summary>Finds all maps of a schema whose keys it says.</summary>
internal sealed class SchemaWalker
{
    private const string Pointer = "#/definitions/";

    private readonly JsonObject _root;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<SchemaPlace> _places = [];

    private SchemaWalker(string name) => _root = JsonNode.Parse(DataSchemas.Find(name)!.Text)!.AsObject();

    /// <summary>The maps of a schema, each kind once.</summary>
    public static IReadOnlyList<SchemaPlace> PlacesOf(string name)
    {
        var walker = new SchemaWalker(name);
        walker.Walk(walker._root, name, node => node);
        return walker._places;
    }

    /// <summary>All values that a schema of a key names: those of enumerations, without what refers elsewhere.</summary>
    public static IEnumerable<JsonNode?> NamedIn(JsonNode? schema) => schema switch
    {
        JsonObject map => (map["enum"]?.AsArray() ?? []).Concat((map["anyOf"]?.AsArray() ?? []).SelectMany(NamedIn)).Concat(NamedIn(map["items"])),
        _ => [],
    };

    private void Walk(JsonNode? node, string path, Func<JsonNode, JsonNode> wrap)
    {
        if (node is not JsonObject schema || (schema["$ref"] is { } reference && !_seen.Add(path.Split('/')[0] + reference)))
        {
            return;
        }

        Walk(schema["$ref"]?.GetValue<string>() is { } name ? _root["definitions"]![name[Pointer.Length..]] : null, path, wrap);
        if (schema["properties"] is JsonObject keys && schema["additionalProperties"] is JsonValue)
        {
            AddMap(schema, keys, path, wrap);
        }

        Walk(schema["additionalProperties"], path + "/*", map => wrap(Around(map)));
        Walk(schema["items"], path + "[]", item => wrap(new JsonArray(item)));
        foreach (var branch in new[] { schema["anyOf"], schema["allOf"] }.OfType<JsonArray>().SelectMany(b => b).Concat([schema["then"], schema["else"]]))
        {
            Walk(branch, path, schema["allOf"]?[1]?["properties"]?["value"] is { } value ? map => wrap(Joined(map.AsObject(), "value", SampleOf(value)!)) : wrap);
        }
    }

    private void AddMap(JsonObject schema, JsonObject keys, string path, Func<JsonNode, JsonNode> wrap)
    {
        var needed = NeededIn(schema, keys);

        // What else a map may have hangs on its format, where it has one.
        foreach (var format in (keys["format"] as JsonObject)?["enum"]?.AsArray() ?? [null])
        {
            var own = needed.DeepClone().AsObject();
            if (format is not null)
            {
                own["format"] = format.DeepClone();
            }

            _places.Add(new SchemaPlace(format is null ? path : $"{path}({format})", keys, own, wrap));
        }

        foreach (var (key, value) in keys)
        {
            var own = needed.DeepClone().AsObject();
            if (own.ContainsKey("format") && FormatWith(schema, key) is { } format)
            {
                own["format"] = format.DeepClone();
            }

            Walk(value, $"{path}/{key}", inner => wrap(Joined(own, key, inner)));
        }
    }

    private JsonObject NeededIn(JsonObject schema, JsonObject keys)
    {
        var needed = new JsonObject();
        foreach (var key in (schema["required"]?.AsArray() ?? []).Concat(schema["anyOf"]?[0]?["required"]?.AsArray() ?? []).Select(k => k!.GetValue<string>()))
        {
            needed[key] = SampleOf(keys[key]);
        }

        if ((keys["format"] as JsonObject)?["enum"]?.AsArray() is [var only])
        {
            needed["format"] = only!.DeepClone();
        }

        return needed;
    }

    // The first format that has a key.
    private static JsonNode? FormatWith(JsonObject schema, string key) => (schema["allOf"]?.AsArray() ?? [])
        .FirstOrDefault(branch => branch!["then"]!["properties"]![key] is not JsonValue)?["if"]!["properties"]!["format"]!["const"];

    private static JsonObject Joined(JsonObject needed, string key, JsonNode inner)
    {
        var map = needed.DeepClone().AsObject();
        map[key] = inner;
        return map;
    }

    // A cover is wrapped around pages on paper, and an e-book may name them.
    private static JsonObject Around(JsonNode map) => map["format"] is null
        ? new JsonObject { ["any"] = map }
        : new JsonObject { ["paper"] = new JsonObject { ["format"] = "pdf", ["profile"] = "print" }, ["any"] = map };

    /// <summary>A value that the schema of a key gives as an example, or names.</summary>
    private JsonNode? SampleOf(JsonNode? schema) => schema is not JsonObject ? true
        : schema["$ref"]?.GetValue<string>() is { } name ? SampleOf(_root["definitions"]![name[Pointer.Length..]])
        : ((schema["examples"] as JsonArray)?.FirstOrDefault() ?? schema["default"] ?? NamedIn(schema).FirstOrDefault() ?? "x")?.DeepClone();
}
