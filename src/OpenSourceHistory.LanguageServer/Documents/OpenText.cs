using System.Text.Json;
using OpenSourceHistory.LanguageServer.Messages;

namespace OpenSourceHistory.LanguageServer.Documents;

/// <summary>A file that is open in the editor.</summary>
/// <param name="Uri">Its address as the editor writes it.</param>
/// <param name="Version">The editor's number of the text.</param>
/// <param name="File">Its text as it stands in the editor.</param>
internal sealed record OpenText(string Uri, int Version, SourceFile File)
{
    /// <summary>Reads what an editor opens.</summary>
    /// <param name="document">A <c>TextDocumentItem</c>.</param>
    /// <returns>The text, or null for what is no file.</returns>
    public static OpenText? Of(JsonElement document) => DocumentUri.PathOf(document.Text("uri")) is { } path
        ? new OpenText(document.Text("uri"), document.Number("version"), new SourceFile(path, document.Text("text")))
        : null;

    /// <summary>The text after changes, one after the other.</summary>
    /// <param name="version">Its number.</param>
    /// <param name="changes">Items of <c>TextDocumentContentChangeEvent</c>.</param>
    /// <param name="positions">How ranges are counted.</param>
    public OpenText Changed(int version, JsonElement changes, Positions positions)
    {
        var file = File;
        foreach (var change in changes.Items())
        {
            file = new SourceFile(file.Path, Replace(file, change, positions));
        }

        return this with { Version = version, File = file };
    }

    private static string Replace(SourceFile file, JsonElement change, Positions positions)
    {
        var text = change.Text("text");
        if (change.At("range").ValueKind != JsonValueKind.Object)
        {
            return text;
        }

        var start = positions.OffsetOf(file, change.At("range", "start"));
        var end = Math.Max(start, positions.OffsetOf(file, change.At("range", "end")));
        return string.Concat(file.Text.AsSpan(0, start), text, file.Text.AsSpan(end));
    }
}
