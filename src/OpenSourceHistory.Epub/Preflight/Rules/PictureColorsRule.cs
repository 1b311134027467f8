using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Colours of pictures.</summary>
internal sealed class PictureColorsRule() : PackageRule(
    "pictures.colors", "Are pictures in colours of light, not in the inks of a press?",
    "the receiver", "Convert it to sRGB", "inks")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        !rules.ForbidsInks ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(file.Pictures.Where(p => p.Facts is { IsInks: true }).Select(p => (p.Path, "it is CMYK")));
}
