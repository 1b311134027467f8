using System.Globalization;
using System.Text.Json.Nodes;
using OpenSourceHistory.Core;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.UnitTests.Publishing.Schemas;

/// <summary>YAML as the core schema of YAML 1.2 resolves it (10.3.2), which is how editors see it.</summary>
internal static class PlainYaml
{
    /// <summary>The value of a file.</summary>
    public static JsonNode? Read(string path) => Of(new YamlTreeReader(new SourceFile(path, File.ReadAllText(path)), 0).Read(File.ReadAllText(path)).Value!);

    private static JsonNode? Of(YamlValue value) => value switch
    {
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlMapping map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Text: "true" or "false" } flag => flag.Text == "true",
        YamlScalar { IsPlain: true } plain when long.TryParse(plain.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        YamlScalar { IsPlain: true } plain when double.TryParse(plain.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
