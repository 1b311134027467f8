using System.Globalization;
using System.Text.Json;
using OpenSourceHistory.Core;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>What editors changed and said, for programs.</summary>
internal static class ReviewJson
{
    /// <summary>Writes one JSON object: changes and comments with their places.</summary>
    /// <param name="outcome">What came back.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(ReviewOutcome outcome, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("changes");
            foreach (var change in outcome.Report.Changes)
            {
                Write(change, json);
            }

            json.WriteEndArray();
            json.WriteStartArray("comments");
            foreach (var comment in outcome.Report.Comments)
            {
                Write(comment, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(ReviewChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("number", change.Number);
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        WritePlace(change.Place, json);
        json.WriteString("editedFile", change.Path);
        WriteBy(change.Author, change.Date, json);
        json.WriteBoolean("tracked", change.IsTracked);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
        json.WriteBoolean("generated", change.IsGenerated);
        json.WriteString("obstacle", change.Obstacle);
        json.WriteString("conflict", change.Conflict);
        json.WriteBoolean("there", change.IsThere);
        json.WriteEndObject();
    }

    private static void Write(EditorComment comment, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WritePlace(comment.Place, json);
        WriteBy(comment.Author, comment.Date, json);
        json.WriteString("quote", comment.Quote);
        json.WriteString("text", comment.Text);
        json.WriteBoolean("reply", comment.IsReply);
        json.WriteBoolean("resolved", comment.IsResolved);
        if (comment.Former is { } former)
        {
            json.WriteString("was", former);
        }

        if (comment.IsGone)
        {
            json.WriteBoolean("gone", true);
        }

        json.WriteEndObject();
    }

    private static void WriteBy(string author, DateTimeOffset? date, Utf8JsonWriter json)
    {
        json.WriteString("author", author);
        json.WriteString("date", date?.ToString("O", CultureInfo.InvariantCulture));
    }

    private static void WritePlace(SourceSpan place, Utf8JsonWriter json)
    {
        json.WriteString("file", place.File?.Path);
        json.WriteNumber("line", place.Position.Line);
        json.WriteNumber("column", place.Position.Column);
    }
}
