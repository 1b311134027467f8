using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Scripts.</summary>
internal sealed class NoScriptsRule() : PackageRule(
    "documents.no-scripts", "Are there no scripts?",
    "the receiver", "Take them out", "scripts")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        !rules.ForbidsScripts ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(file.Documents.Where(d => d.HasScripts).Select(d => (d.Path, "there are")));
}
