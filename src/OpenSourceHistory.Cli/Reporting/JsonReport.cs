using System.Text.Json;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The report for programs.</summary>
internal static class JsonReport
{
    /// <summary>Writes one JSON object: outcome, diagnostics (one-based lines and columns), files written or unchanged, and of a check what formats do not show.</summary>
    /// <param name="report">What was found and written.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(BuildReport report, TextWriter output) => output.WriteLine(Text(json =>
    {
        json.WriteStartObject();
        WriteMembers(report, json);
        json.WriteEndObject();
    }));

    /// <summary>The text of a report.</summary>
    /// <param name="write">Writes its object.</param>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes what is told of a book into an object.</summary>
    /// <param name="report">What was found and written.</param>
    /// <param name="json">Receives it.</param>
    public static void WriteMembers(BuildReport report, Utf8JsonWriter json)
    {
        json.WriteNumber("exitCode", (int)report.Outcome);
        WriteDiagnostics(report.Diagnostics, json);
        Write("written", report.Written, json);
        if (report.BuiltBy is { } worker)
        {
            json.WriteString("builtBy", worker);
        }

        if (report.Unchanged.Count > 0)
        {
            Write("unchanged", report.Unchanged, json);
        }

        WriteLimits(report.Limits, json);
    }

    /// <summary>Writes findings into an object.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="json">Receives them.</param>
    public static void WriteDiagnostics(ValueList<Diagnostic> findings, Utf8JsonWriter json)
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            Write(finding, json);
        }

        json.WriteEndArray();
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

    private static void WriteLimits(ValueList<FormatLimits> limits, Utf8JsonWriter json)
    {
        if (limits.Count == 0)
        {
            return;
        }

        json.WriteStartArray("limits");
        foreach (var format in limits)
        {
            json.WriteStartObject();
            json.WriteString("format", format.Format);
            Write("missing", format.Missing, json);
            Write("partial", format.Partial, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(string name, ValueList<(string What, int Count)> counts, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var (what, count) in counts)
        {
            json.WriteNumber(what, count);
        }

        json.WriteEndObject();
    }

    private static void Write(string name, ValueList<WrittenFile> files, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            Write(file, json);
        }

        json.WriteEndArray();
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
