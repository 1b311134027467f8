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
    /// <param name="since">
    /// Number of a build that the asker knows: where that has as many pages, only those are told that differ. Of a build that is ahead of the whole, nothing is told but the
    /// pages.
    /// </param>
    public static byte[] Of(PreviewSession session, int since = 0)
    {
        var now = session.Current!;
        var known = session.Find(since) is { } version && version.Pages.Count == now.Pages.Count ? version : null;
        return JsonText.Of(json =>
        {
            json.WriteNumber("version", now.Number);
            json.WriteNumber("since", known?.Number ?? 0);
            json.WriteNumber("before", now.Before);
            json.WriteBoolean("settled", now.Book.IsSettled);
            json.WriteString("title", now.Book.Title);
            json.WriteBoolean("hasPages", now.Book.Pages is not null);
            json.Objects("pages", Enumerable.Range(0, now.Pages.Count).Where(page => known is null || Differ(now, known, page)), page => Write(json, now, page));
            if (now.Book.IsSettled || known is null)
            {
                WriteBook(json, session, now);
            }
        });
    }

    private static bool Differ(PreviewVersion now, PreviewVersion known, int page) =>
        now.Fingerprints[page] != known.Fingerprints[page] || now.Matches[page] != known.Matches[page] || now.Pages[page].Label != known.Pages[page].Label
            || now.Pages[page].TrimSize != known.Pages[page].TrimSize;

    private static void WriteBook(Utf8JsonWriter json, PreviewSession session, PreviewVersion now)
    {
        json.Objects("findings", now.Book.Findings, f => Write(json, f, session, now));
        json.Objects("chapters", now.Book.Chapters, c => Write(json, c));
        json.WriteStartArray("files");
        foreach (var path in session.Sources.All)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PreviewVersion version, int index)
    {
        var (page, match) = (version.Pages[index], version.Matches[index]);
        json.WriteNumber("index", index);
        json.WriteString("label", page.Label);
        json.WriteBoolean("recto", page.IsRecto);
        json.WriteNumber("w", Math.Round(page.TrimSize.Width.Points, 2));
        json.WriteNumber("h", Math.Round(page.TrimSize.Height.Points, 2));
        json.WriteString("look", version.LookOf(index));
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
