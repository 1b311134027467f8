using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.LanguageServer.Sessions;

namespace OpenSourceHistory.LanguageServer.Answers;

/// <summary>What the server tells of itself.</summary>
internal static class ServerCapabilities
{
    private const int Incremental = 2;

    /// <summary>The answer to <c>initialize</c>.</summary>
    /// <param name="traits">What the client can.</param>
    public static JsonObject Of(ClientTraits traits) => new()
    {
        ["capabilities"] = new JsonObject
        {
            ["positionEncoding"] = traits.Positions.Encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16",
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = Incremental, ["save"] = new JsonObject { ["includeText"] = false } },
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray("@", "#", "^", ".", ":", "-", "{") },
            ["definitionProvider"] = true,
            ["referencesProvider"] = true,
            ["hoverProvider"] = true,
            ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
            ["documentSymbolProvider"] = true,
        },
        ["serverInfo"] = new JsonObject { ["name"] = "osh" },
    };

    /// <summary>The parameters that ask to be told of files of books that others change.</summary>
    public static JsonObject FileWatch() => new()
    {
        ["registrations"] = new JsonArray(new JsonObject
        {
            ["id"] = "files",
            ["method"] = "workspace/didChangeWatchedFiles",
            ["registerOptions"] = new JsonObject { ["watchers"] = new JsonArray(new JsonObject { ["globPattern"] = "**/*.{md,markdown,css,yaml,yml,bib,json,toml,svg,png,jpg,jpeg}" }) },
        }),
    };
}
