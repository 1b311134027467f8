using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Bytes of pictures.</summary>
internal sealed class PictureSizeRule() : PackageRule(
    "pictures.size", "Are pictures as small as the shop asks?",
    "the receiver", "Make it smaller: images: {max: 1600, quality: 80}", "picture-size")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.PictureSize is not { } most ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(file.Pictures.Select(p => (p.Path, Size: file.Container.SizeOf(p.Path))).Where(p => p.Size > most).Select(p => (p.Path, $"{Size(p.Size)}, and {Size(most)} are the most")));
}
