using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Publishing.Schemas;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing.Schemas;

/// <summary>Schemas say what the program reads: the same keys, the same names, the same kinds of values.</summary>
public sealed class SchemaTests
{
    private const string Unknown = "zzzzzz";

    // Values whose meaning the rest of the book decides upon, or that no pattern tells.
    private static readonly string[] s_judgedByTheBook =
        ["see", "pages", "identifiers", "of", "scheme", "code", "price", "conformance", "year", "month", "day", "raw", "date-parts", "literal", .. Variables.Dates];

    public static TheoryData<string> Names => new(DataSchemas.Kinds.Select(k => k.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_are_those_of_the_reader(string name)
    {
        foreach (var place in SchemaWalker.PlacesOf(name))
        {
            var document = place.With(Unknown, "x");
            var told = DataFileReading.FaultsOf(name, document).Where(f => f.Code == MarkdownCodes.UnknownKey && f.Message.Contains(Unknown, StringComparison.Ordinal)).ToList();
            Assert.True(told.Count == 1, $"{place}: {document.ToJsonString()}");
            Assert.False(SchemaJudge.Accepts(name, document), place.Path);
            Assert.Equal(place.Keys.Select(k => k.Key).Order(StringComparer.Ordinal), KnownKeys(told[0]).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_are_those_of_the_reader(string name)
    {
        var differing = new List<string>();
        foreach (var place in SchemaWalker.PlacesOf(name))
        {
            foreach (var (key, schema) in place.Keys.Where(k => !s_judgedByTheBook.Contains(k.Key) && (name, k.Key) != ("events", "date")))
            {
                differing.AddRange(ValuesFor(schema).Where(v => !AreAgreed(name, place.With(key, v), v)).Select(v => $"{place}/{key}: {v?.ToJsonString()}"));
            }
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_that_are_allowed_are_those_of_the_reader(string name)
    {
        foreach (var place in SchemaWalker.PlacesOf(name))
        {
            foreach (var (key, _) in place.Keys)
            {
                var hint = DataFileReading.FaultsOf(name, place.With(key, Unknown)).SelectMany(f => f.Hints).FirstOrDefault(h => IsListOfNames(h));
                foreach (var allowed in hint is null ? [] : hint[(hint.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(", "))
                {
                    var document = place.With(key, allowed is "true" or "false" ? allowed == "true" : allowed);
                    Assert.True(SchemaJudge.Accepts(name, document) || DataFileReading.FaultsOf(name, document).Count > 0, $"{place}/{key}: {allowed}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_has_a_description_and_its_examples_are_right(string name)
    {
        foreach (var place in SchemaWalker.PlacesOf(name))
        {
            foreach (var (key, schema) in place.Keys.Where(k => k.Value is JsonObject))
            {
                Assert.True(schema!["description"]?.GetValue<string>() is { Length: > 10 } said && said[^1] is '.' or ')', $"{place}/{key}");
                foreach (var example in (schema["examples"] as JsonArray ?? []).Append(schema["default"]).Where(e => e is not null && !place.Path.Contains('(', StringComparison.Ordinal)))
                {
                    Assert.True(SchemaJudge.Accepts(name, place.With(key, example)), $"{place}/{key}: {example!.ToJsonString()}");
                }
            }
        }
    }

    [Fact]
    public void Every_kind_of_map_is_tried() => Assert.Equal(
        [
            "book", "book/abbreviations", "book/accessibility", "book/citations", "book/contents", "book/contributors[]", "book/editions/*(cover)", "book/editions/*(docx)", "book/editions/*(epub)", "book/editions/*(pdf)",
            "book/editions/*/contents", "book/editions/*/images", "book/editions/*/notes", "book/front[]", "book/links", "book/notes", "book/references[]", "book/series", "book/subjects[]", "book/terms",
        ],
        SchemaWalker.PlacesOf("book").Select(p => p.Path).Where(p => !p.StartsWith("book/references[]/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static bool IsListOfNames(string hint) => hint.StartsWith("Allowed ", StringComparison.Ordinal) && !hint.StartsWith("Allowed keys", StringComparison.Ordinal);

    private static IEnumerable<JsonNode?> ValuesFor(JsonNode? schema) =>
        [Unknown, 5, true, false, new JsonArray(Unknown), new JsonObject { [Unknown] = "x" }, .. SchemaWalker.NamedIn(schema).Take(80), .. schema is JsonObject { } map ? map["examples"]?.AsArray() ?? [] : []];

    // The schema alone refuses a number, or a yes or no, where a text or the name of a file is meant: whoever writes one means something else.
    private static bool AreAgreed(string name, JsonNode document, JsonNode? value)
    {
        var isAccepted = SchemaJudge.Accepts(name, document);
        var isRead = DataFileReading.FaultsOf(name, document).Count == 0;
        return isAccepted == isRead || (isRead && value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number);
    }

    // Variables of sources are too many to be listed.
    private static string[] KnownKeys(Diagnostic told) => told.Hints.FirstOrDefault(h => h.StartsWith("Allowed keys: ", StringComparison.Ordinal)) is { } list
        ? list["Allowed keys: ".Length..].Split(", ")
        : [.. Variables.Text, .. Variables.Numbers, .. Variables.Dates, .. Variables.Names, "id", "type", "thanks", "categories", "custom", "journalAbbreviation"];
}
