using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Pixels of pictures.</summary>
internal sealed class PicturePixelsRule() : PackageRule(
    "pictures.pixels", "Have pictures no more pixels than the shop takes?",
    "the receiver", "Make it smaller: images: {max: 2000}", "picture-pixels")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.PicturePixels is not { } most ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(file.Pictures.Where(p => p.Facts is { } facts && (long)facts.Width * facts.Height > most).Select(p => (p.Path, FormattableString.Invariant($"{p.Facts!.Width} x {p.Facts.Height} pixels, and {most} in all are the most"))));
}
