using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenSourceHistory.Publishing.Schemas;

/// <summary>
/// Makes a schema of its draft and the definitions that all drafts share. In drafts <c>@name</c> stands for a list of <see cref="SchemaTables"/>, in an
/// enumeration and as a key. Keys beside a <c>$ref</c>, which validators of draft-07 pass over (JSON Schema Core, draft-07, 8.3), are joined with what it refers to.
/// </summary>
internal sealed class SchemaAssembler
{
    private const string Reference = "$ref";
    private const string Definitions = "definitions";
    private const string Pointer = "#/definitions/";
    private const char TableSign = '@';

    private readonly JsonObject _drafts = Read("definitions.json");
    private readonly SortedDictionary<string, JsonNode> _used = new(StringComparer.Ordinal);

    /// <summary>Makes a schema.</summary>
    /// <param name="name">Its published name.</param>
    public string Assemble(string name)
    {
        var made = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["$id"] = $"urn:osh:schema:{name}" };
        foreach (var (key, value) in Expand(Read(name + ".schema.json")).AsObject().ToList())
        {
            made[key] = value?.DeepClone();
        }

        var used = new JsonObject();
        foreach (var (key, value) in _used)
        {
            used[key] = value;
        }

        made[Definitions] = used;
        return Print(made);
    }

    private static JsonObject Read(string name) => JsonNode.Parse(EmbeddedText.Read(typeof(SchemaAssembler).Assembly, "Schemas/" + name))!.AsObject();

    private JsonNode Expand(JsonNode node) => node switch
    {
        JsonObject { Count: 1 } reference when reference.ContainsKey(Reference) => Refer(reference),
        JsonObject map => ExpandMap(map),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Expand(item))]),
        _ => node.DeepClone(),
    };

    private JsonNode Refer(JsonObject reference)
    {
        var name = NameIn(reference);
        if (!_used.ContainsKey(name))
        {
            _used[name] = reference; // holds its place, should what it is made of refer to it
            _used[name] = Expand(_drafts[name]!);
        }

        return reference.DeepClone();
    }

    private JsonObject ExpandMap(JsonObject map)
    {
        var made = new JsonObject();
        foreach (var (key, value) in map)
        {
            if (key[0] == TableSign)
            {
                SchemaTables.Of(key[1..]).ToList().ForEach(name => made[name] = Expand(value!));
            }
            else if (key == "enum")
            {
                made[key] = ExpandNames(value!.AsArray());
            }
            else if (key != Reference)
            {
                made[key] = value is null ? null : Expand(value);
            }
        }

        return map.ContainsKey(Reference) ? Join(made, _drafts[NameIn(map)]!.AsObject()) : made;
    }

    // What a place says of itself goes before what it refers to.
    private JsonObject Join(JsonObject own, JsonObject referred)
    {
        foreach (var (key, value) in ExpandMap(referred).ToList())
        {
            if (!own.ContainsKey(key))
            {
                own[key] = value?.DeepClone();
            }
        }

        return own;
    }

    private static JsonArray ExpandNames(JsonArray names)
    {
        var made = new JsonArray();
        foreach (var name in names)
        {
            if (name is JsonValue value && value.TryGetValue<string>(out var text) && text.StartsWith(TableSign))
            {
                SchemaTables.Of(text[1..]).ToList().ForEach(n => made.Add((JsonNode)n));
            }
            else
            {
                made.Add(name?.DeepClone());
            }
        }

        return made;
    }

    private static string NameIn(JsonObject reference) => reference[Reference]!.GetValue<string>()[Pointer.Length..];

    private static string Print(JsonObject schema)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            schema.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
