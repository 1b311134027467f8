using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Declarations.</summary>
internal sealed class NoDeclarationsRule() : PackageRule(
    "documents.no-declarations", "Do no files declare entities, or point to declarations outside?",
    "EPUB 3.3, 3.9", "Write characters themselves, and <!DOCTYPE html>")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Documents.Where(d => d.HasDeclarations && file.IsPage(d)).Select(d => (d.Path, "entities are declared, or declarations pointed to")));
}
