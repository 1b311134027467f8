using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Formats of pictures.</summary>
internal sealed class PictureFormatsRule() : PackageRule(
    "pictures.formats", "Are pictures of formats that the shop shows?",
    "the receiver", "Save it as JPEG or PNG", "picture-formats")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.PictureFormats.Count == 0 ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(package.Items.Where(i => i.IsPicture && !rules.PictureFormats.Contains(i.MediaType["image/".Length..])).Select(i => (package.PlaceOf(i.Line), $"{i.Reference} is of {i.MediaType}")));
}
