using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Size of pages.</summary>
internal sealed class DocumentSizeRule() : PackageRule(
    "documents.size", "Is every page with all that it shows as small as the shop advises?",
    "the receiver", "Part the chapter, or make its pictures smaller", "document-size")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.DocumentSize is not { } most ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(file.Documents.Where(file.IsPage).Select(d => (d.Path, Size: SizeOf(file, d))).Where(d => d.Size > most).Select(d => (d.Path, $"{Size(d.Size)}, and {Size(most)} are the most")));

    private static long SizeOf(OpenedPublication file, OpenedDocument document) =>
        file.Container.SizeOf(document.Path) + document.Links.Where(l => l.IsShown && !ContainerPath.IsOutside(l.Reference)).Select(l => ContainerPath.Resolve(document.Path, l.Reference)?.Path).OfType<string>().Distinct().Sum(file.Container.SizeOf);
}
