using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Titles of pages.</summary>
internal sealed class DocumentTitlesRule() : PackageRule(
    "documents.titles", "Has every page a title?",
    "WCAG 2.2, 2.4.2; HTML, 4.2.2", "Write a title in the head")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Documents.Where(d => d is { Title.Length: 0, Fault: null } && file.IsPage(d)).Select(d => (d.Path, "it has none")));
}
