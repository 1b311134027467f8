using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>The reading order.</summary>
internal sealed class ReadingOrderRule() : PackageRule(
    "spine.documents", "Does the spine name pages of the manifest, at least one in the reading order?",
    "EPUB 3.3, 5.7.2", "Let each itemref name the id of an XHTML file")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.Spine.Where(s => !package.Items.Any(i => i.Id == s.Id && (i.IsDocument || i.Fallback is not null))).Select(s => (package.PlaceOf(s.Line), $"“{s.Id}” is none"))
            .Concat(package.Spine.Any(s => s.IsLinear) ? [] : [(package.PlaceOf(1), "none is in the reading order")]));
}
