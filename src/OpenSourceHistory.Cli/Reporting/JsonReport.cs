using System.Text.Json;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The report for programs.</summary>
internal static class JsonReport
{
    /// <summary>Writes one JSON object: outcome, diagnostics (one-based lines and columns), written files.</summary>
    /// <param name="report">What was found and written.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(BuildReport report, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", (int)report.Outcome);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in report.Diagnostics)
            {
                Write(diagnostic, json);
            }

            json.WriteEndArray();
            json.WriteStartArray("written");
            foreach (var file in report.Written)
            {
                Write(file, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        json.WriteString("path", diagnostic.Path);
        json.WriteNumber("line", diagnostic.Span.Position.Line);
        json.WriteNumber("column", diagnostic.Span.Position.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteStartArray("hints");
        foreach (var hint in diagnostic.Hints)
        {
            json.WriteStringValue(hint);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(WrittenFile file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("edition", file.Edition);
        json.WriteString("path", file.Path);
        json.WriteNumber("size", file.Size);
        json.WriteEndObject();
    }
}
