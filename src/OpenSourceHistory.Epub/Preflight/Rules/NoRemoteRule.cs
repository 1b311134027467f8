using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>What is outside the book.</summary>
internal sealed class NoRemoteRule() : PackageRule(
    "documents.no-remote", "Is all that pages show inside the file?",
    "EPUB 3.3, 3.6", "Put pictures and sheets into the file; links may lead outside")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Documents.SelectMany(d => d.Links.Where(l => l.IsShown && ContainerPath.IsOutside(l.Reference)).Select(l => (d.PlaceOf(l.Line), $"{l.Reference} is not"))));
}
