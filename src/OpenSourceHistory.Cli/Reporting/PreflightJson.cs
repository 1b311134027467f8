using System.Text.Json;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Publishing.Preflight;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The answers to a receiver's rules for programs.</summary>
internal static class PreflightJson
{
    /// <summary>Writes one JSON object: file, receiver, counts, and all rules in their order, those that nobody asks too.</summary>
    /// <param name="report">The answers.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(PreflightReport report, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("file", report.File);
            json.WriteString("receiver", report.Receiver);
            foreach (var outcome in Enum.GetValues<RuleOutcome>())
            {
                json.WriteNumber(NameOf(outcome), report.Count(outcome));
            }

            json.WriteStartArray("rules");
            foreach (var rule in report.Rules)
            {
                Write(rule, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(RuleResult rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", rule.Name);
        json.WriteString("outcome", NameOf(rule.Outcome));
        json.WriteString("question", rule.Question);
        json.WriteString("source", rule.Source);
        json.WriteStartArray("pages");
        foreach (var page in rule.Pages)
        {
            json.WriteNumberValue(page);
        }

        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var place in rule.Places)
        {
            json.WriteStringValue(place);
        }

        json.WriteEndArray();
        json.WriteString("found", rule.Found);
        json.WriteString("hint", rule.Hint);
        json.WriteEndObject();
    }

    private static string NameOf(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Passed => "passed",
        RuleOutcome.Failed => "failed",
        RuleOutcome.Advised => "advised",
        RuleOutcome.NotApplicable => "notApplicable",
        _ => "unknown",
    };
}
