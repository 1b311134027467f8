using OpenSourceHistory.Publishing.Catalogues;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The report on a catalogue for programs.</summary>
internal static class CatalogueJson
{
    /// <summary>One JSON object: outcome, findings of the catalogue itself, and each book with what a build of it alone tells.</summary>
    /// <param name="report">What was found and made.</param>
    public static string Of(CatalogueReport report) => JsonReport.Text(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("exitCode", (int)report.Outcome);
        if (report.Worker is { } worker)
        {
            json.WriteString("worker", worker);
        }

        JsonReport.WriteDiagnostics(report.Findings, json);
        json.WriteStartArray("books");
        foreach (var (book, made) in report.Books)
        {
            json.WriteStartObject();
            json.WriteString("book", book);
            JsonReport.WriteMembers(made, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
