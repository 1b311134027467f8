using System.Globalization;
using System.Text.Json;
using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Publishing.Sending;

/// <summary>A record as a file: a ZIP archive with <c>sent.json</c>, the document or documents, and their sources.</summary>
internal static class SentArchive
{
    private const string Index = "sent.json";
    private const string OnlyDocument = "sent.docx";
    private const long LargestFile = 512L << 20;

    // The earliest date that a ZIP archive can hold: nothing of a clock stands in a record.
    private static readonly DateTimeOffset s_noDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Receives the file.</param>
    public static void Write(SentRecord record, Stream output)
    {
        var entries = record.Sources.Select((s, i) => new ArchiveEntry(EntryOf(i, s), s.Content));
        new ZipPacker().Pack(output, [new ArchiveEntry(Index, IndexOf(record)), .. record.Documents.Select((d, i) => new ArchiveEntry(DocumentOf(record, i), d.Content, IsStored: true)), .. entries], s_noDate);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="content">The file.</param>
    /// <returns>The record; null for a file that is none.</returns>
    public static SentRecord? Read(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var archive = new ArchiveReader(stream, LargestFile, 2 * LargestFile, StringComparer.Ordinal);
            return archive.Read(Index) is { } index ? Read(index, archive) : null;
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static SentRecord? Read(byte[] index, ArchiveReader archive)
    {
        using var json = JsonDocument.Parse(index);
        var root = json.RootElement;
        var sources = root.GetProperty("sources").EnumerateArray()
            .Select(s => (Path: s.GetProperty("path").GetString()!, Content: archive.Read(s.GetProperty("entry").GetString()!)))
            .Where(s => s.Content is not null)
            .Select(s => new SentSource(s.Path, s.Content!));
        var documents = root.TryGetProperty("documents", out var named)
            ? named.EnumerateArray().Select(d => (Mark: d.GetProperty("mark").GetString()!, Content: archive.Read(d.GetProperty("entry").GetString()!))).ToList()
            : [(TextOf("mark"), archive.Read(OnlyDocument))];
        return documents.Exists(d => d.Content is null) ? null : new SentRecord(TextOf("mark"), TextOf("receiver"), TextOf("edition"), root.GetProperty("number").GetInt32())
        {
            Program = TextOf("program"),
            Documents = ValueList.From(documents.Select(d => new SentDocument(d.Mark, d.Content)).ToArray()),
            Sources = ValueList.From(sources.ToArray()),
        };

        string TextOf(string name) => root.GetProperty(name).GetString() ?? string.Empty;
    }

    private static ReadOnlyMemory<byte> IndexOf(SentRecord record)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("mark", record.Mark);
            json.WriteString("receiver", record.Receiver);
            json.WriteString("edition", record.Edition);
            json.WriteNumber("number", record.Number);
            json.WriteString("program", record.Program);
            WriteDocuments(record, json);
            json.WriteStartArray("sources");
            for (var i = 0; i < record.Sources.Count; i++)
            {
                json.WriteStartObject();
                json.WriteString("path", record.Sources[i].Path);
                json.WriteString("entry", EntryOf(i, record.Sources[i]));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    // One of the whole book has the mark of the record.
    private static void WriteDocuments(SentRecord record, Utf8JsonWriter json)
    {
        if (record.Documents.Count == 1)
        {
            return;
        }

        json.WriteStartArray("documents");
        foreach (var (index, document) in record.Documents.Index())
        {
            json.WriteStartObject();
            json.WriteString("mark", document.Mark);
            json.WriteString("entry", DocumentOf(record, index));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string DocumentOf(SentRecord record, int number) => record.Documents.Count == 1 ? OnlyDocument : string.Create(CultureInfo.InvariantCulture, $"sent-{number + 1:000}.docx");

    // Paths may lead out of the book's folder; names in the archive do not.
    private static string EntryOf(int number, SentSource source) =>
        string.Create(CultureInfo.InvariantCulture, $"sources/{number + 1:000}-{Path.GetFileName(source.Path.TrimStart(':'))}");
}
