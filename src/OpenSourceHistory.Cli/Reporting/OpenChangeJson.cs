using System.Globalization;
using System.Text.Json;
using OpenSourceHistory.Review.Deciding;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>What stands open in a manuscript, for programs.</summary>
internal static class OpenChangeJson
{
    /// <summary>Writes one JSON array.</summary>
    /// <param name="changes">The changes and comments.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(ValueList<OpenChange> changes, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var change in changes)
            {
                Write(change, json);
            }

            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(OpenChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("number", change.Number);
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        json.WriteString("file", change.Span.File?.Path);
        json.WriteNumber("line", change.Span.Position.Line);
        json.WriteNumber("column", change.Span.Position.Column);
        json.WriteString("author", change.By.Author);
        json.WriteString("date", change.By.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
        json.WriteBoolean("reply", change.IsReply);
        json.WriteBoolean("resolved", change.IsResolved);
        json.WriteEndObject();
    }
}
