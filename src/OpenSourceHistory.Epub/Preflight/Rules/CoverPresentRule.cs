using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>The cover.</summary>
internal sealed class CoverPresentRule() : PackageRule(
    "cover.present", "Has it a cover?",
    "the receiver", "Add a picture with properties=\"cover-image\"", "cover")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        !rules.RequiresCover ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(package.PlaceOf(1), package.Cover is { } cover && cover.Path is { } path && file.Container.Has(path) ? null : "it has none");
}
