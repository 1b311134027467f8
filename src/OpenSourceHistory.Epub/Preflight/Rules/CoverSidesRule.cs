using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Pixels of the cover.</summary>
internal sealed class CoverSidesRule() : PackageRule(
    "cover.sides", "Is the cover as large as the shop asks?",
    "the receiver", "Save it at 1600 x 2560 pixels", "cover-sides")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.CoverSides is not { } sides || file.Pictures.FirstOrDefault(p => p.Item == package.Cover)?.Facts is not { } facts ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(package.Cover!.Path!, sides.Holds(facts.Width) && sides.Holds(facts.Height) ? null : FormattableString.Invariant($"{facts.Width} x {facts.Height} pixels, and {sides.Least} to {sides.Most} are taken of either side"));
}
