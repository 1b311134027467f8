using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Nothing in the file runs.</summary>
internal sealed class NoActionsRule() : PreflightRule("actions.none", "Are there no scripts, and no actions but links?", "ISO 15930-1; ISO 19005-2, 6.5", "bare")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.IsBare || demands.Asks(PdfStandardKind.Exchange) || demands.Asks(PdfStandardKind.Archive);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        Trigger(file) is { } trigger ? Answer.Failed($"{trigger}")
        : OfPages(file, page => page.Annotations.Any(a => Runs(file, a.Dictionary, "A")) || page.Dictionary.ContainsKey(NameToken.Create("AA")) ? "an action that a reader or a page sets off" : null);

    private static readonly string[] s_running = ["JavaScript", "Launch", "Sound", "Movie", "ImportData", "ResetForm", "SubmitForm"];

    private static string? Trigger(OpenedFile file) =>
        file.Tokens.Get<DictionaryToken>(file.Tokens.Get<DictionaryToken>(file.Catalog, "Names"), "JavaScript") is not null ? "scripts"
        : file.Catalog.ContainsKey(NameToken.Create("AA")) ? "actions that the file sets off"
        : Runs(file, file.Catalog, "OpenAction") ? "an action when the file is opened"
        : null;

    private static bool Runs(OpenedFile file, DictionaryToken owner, string key) =>
        file.Tokens.Get<NameToken>(file.Tokens.Get<DictionaryToken>(owner, key), "S") is { } kind && Array.IndexOf(s_running, kind.Data) >= 0;
}
