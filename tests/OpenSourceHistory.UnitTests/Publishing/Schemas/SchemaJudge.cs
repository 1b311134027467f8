using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using OpenSourceHistory.Publishing.Schemas;

namespace OpenSourceHistory.UnitTests.Publishing.Schemas;

/// <summary>Judges documents by the schemas with a validator that is not ours, JsonSchema.Net.</summary>
internal static class SchemaJudge
{
    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> s_schemas = new(StringComparer.Ordinal);

    /// <summary>True where a document is as its schema says.</summary>
    public static bool Accepts(string schema, JsonNode? document) => Judge(schema, document).IsValid;

    /// <summary>The places that the schema refuses, as JSON pointers; none where it accepts the document.</summary>
    public static IReadOnlyList<string> Refused(string schema, JsonNode? document) =>
        [.. Faults(Judge(schema, document)).Select(r => r.InstanceLocation.ToString()).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<EvaluationResults> Faults(EvaluationResults results) =>
        results.IsValid ? [] : (results.Errors is { Count: > 0 } ? new[] { results } : []).Concat((results.Details ?? []).SelectMany(Faults));

    private static EvaluationResults Judge(string schema, JsonNode? document)
    {
        var built = s_schemas.GetOrAdd(schema, name => new Lazy<JsonSchema>(() => JsonSchema.FromText(DataSchemas.Find(name)!.Text))).Value;
        return built.Evaluate(JsonSerializer.SerializeToElement(document), new EvaluationOptions { OutputFormat = OutputFormat.Hierarchical });
    }
}
