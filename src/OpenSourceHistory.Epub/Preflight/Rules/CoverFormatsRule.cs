using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Formats of the cover.</summary>
internal sealed class CoverFormatsRule() : PackageRule(
    "cover.formats", "Is the cover of a format that the shop shows?",
    "the receiver", "Save it as JPEG or PNG", "cover-formats")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.CoverFormats.Count == 0 || package.Cover is not { IsPicture: true } cover ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(package.PlaceOf(cover.Line), rules.CoverFormats.Contains(cover.MediaType["image/".Length..]) ? null : $"it is of {cover.MediaType}");
}
