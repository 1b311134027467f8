using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Kinds of pictures.</summary>
internal sealed class TrueTypeRule() : PackageRule(
    "pictures.true-type", "Is every picture whole, and of the kind that the manifest says?",
    "EPUB 3.3, 3.2", "Save it anew, or mend its media type")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Pictures.Where(p => p.Item.MediaType is "image/jpeg" or "image/png" or "image/gif" or "image/webp" && p.Facts?.MediaType != p.Item.MediaType).Select(p => (p.Path, p.Facts is null ? "it is damaged, or of another kind" : $"it is of {p.Facts.MediaType}, not {p.Item.MediaType}")));
}
