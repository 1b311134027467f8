using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Media types.</summary>
internal sealed class CoreTypesRule() : PackageRule(
    "manifest.types", "Are all pages and pictures of media types that every reading system shows?",
    "EPUB 3.3, 3.2", "Convert them, or name a fallback")
{
    private static readonly string[] s_core = ["application/xhtml+xml", "image/svg+xml", "image/jpeg", "image/png", "image/gif", "image/webp"];

    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.Items.Where(i => (i.IsPicture || package.Spine.Any(s => s.Id == i.Id)) && i.Fallback is null && !s_core.Contains(i.MediaType)).Select(i => (package.PlaceOf(i.Line), $"{i.Reference} is of {i.MediaType}")));
}
