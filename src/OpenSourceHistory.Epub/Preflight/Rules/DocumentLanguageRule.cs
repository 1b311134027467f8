using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Language of pages.</summary>
internal sealed class DocumentLanguageRule() : PackageRule(
    "documents.language", "Does every page say its language?",
    "WCAG 2.2, 3.1.1; EPUB Accessibility 1.1, 3.3", "Write lang and xml:lang on html")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Documents.Where(d => d is { HasLanguage: false, Fault: null } && file.IsPage(d)).Select(d => (d.Path, "it does not")));
}
