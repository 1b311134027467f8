using System.Globalization;
using System.Text.Json;
using OpenSourceHistory.Preview.Sessions;
using OpenSourceHistory.Publishing.Previewing;

namespace OpenSourceHistory.Preview.Answers;

/// <summary>What a build is, without its pages' drawings: their sizes and what became of them, findings with their places, chapters, files.</summary>
internal static class StateAnswer
{
    /// <summary>The state after the last build.</summary>
    /// <param name="session">The session, of which a build was done.</param>
    public static byte[] Of(PreviewSession session)
    {
        var (now, before) = (session.Current!, session.Previous);
        foreach (var file in now.Pages.SelectMany(p => p.Items.AsEnumerable()).Select(i => i.Span.File).OfType<SourceFile>().Distinct())
        {
            session.Sources.NumberOf(file.Path);
        }

        return JsonText.Of(json =>
        {
            json.WriteNumber("version", now.Number);
            json.WriteNumber("before", before?.Number ?? 0);
            json.WriteString("title", now.Book.Title);
            json.WriteBoolean("hasPages", now.Book.Pages is not null);
            json.Objects("pages", now.Pages.Zip(PageMatch.Of(now, before)).Index(), p => Write(json, now, p.Index, p.Item.Second));
            json.Objects("findings", now.Book.Findings, f => Write(json, f, session, now));
            json.Objects("chapters", now.Book.Chapters, c => Write(json, c));
            json.WriteStartArray("files");
            foreach (var path in session.Sources.All)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, PreviewVersion version, int index, PageMatch match)
    {
        var page = version.Pages[index];
        json.WriteString("label", page.Label);
        json.WriteBoolean("recto", page.IsRecto);
        json.WriteNumber("w", Math.Round(page.TrimSize.Width.Points, 2));
        json.WriteNumber("h", Math.Round(page.TrimSize.Height.Points, 2));
        json.WriteString("look", version.Fingerprints[index].ToString("x16", CultureInfo.InvariantCulture));
        json.WriteBoolean("changed", match.IsChanged);
        if (match.Was is { } was)
        {
            json.WriteNumber("was", was);
        }
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, PreviewSession session, PreviewVersion version)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        json.WriteString("message", finding.Message);
        json.WriteString("hint", string.Join(" · ", finding.Hints));
        if (finding.Path is { } path)
        {
            var (line, column) = finding.Span.Position;
            json.WriteNumber("file", session.Sources.NumberOf(path));
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
        }
    }

    private static void Write(Utf8JsonWriter json, ChapterCount chapter)
    {
        json.WriteString("title", chapter.Title);
        json.WriteNumber("words", chapter.Words);
        json.WriteNumber("pages", chapter.Pages);
        if (chapter.FirstPage is { } first)
        {
            json.WriteNumber("first", first);
        }
    }
}
