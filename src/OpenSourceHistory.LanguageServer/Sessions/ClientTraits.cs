using System.Text.Json;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.LanguageServer.Messages;

namespace OpenSourceHistory.LanguageServer.Sessions;

/// <summary>What a client says that it can.</summary>
/// <param name="Positions">How both count positions.</param>
/// <param name="ShowsRelated">True where it shows the other places that a finding speaks of.</param>
/// <param name="WatchesFiles">True where it can be asked to tell of files that others change.</param>
/// <param name="NestsSymbols">True where its outlines have one heading below another.</param>
internal sealed record ClientTraits(Positions Positions, bool ShowsRelated, bool WatchesFiles, bool NestsSymbols)
{
    /// <summary>Reads the parameters of <c>initialize</c>.</summary>
    /// <param name="parameters">The parameters.</param>
    public static ClientTraits Of(JsonElement parameters)
    {
        var capabilities = parameters.At("capabilities");

        // In order of preference: the first that is known here is taken (LSP 3.17, positionEncodings).
        var encoding = capabilities.At("general", "positionEncodings").Items()
            .Select(e => e.GetString() switch { "utf-8" => PositionEncoding.Utf8, "utf-16" => PositionEncoding.Utf16, _ => (PositionEncoding?)null })
            .FirstOrDefault(e => e is not null);
        return new ClientTraits(
            new Positions(encoding ?? PositionEncoding.Utf16),
            capabilities.Says("textDocument", "publishDiagnostics", "relatedInformation"),
            capabilities.Says("workspace", "didChangeWatchedFiles", "dynamicRegistration"),
            capabilities.Says("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"));
    }
}
