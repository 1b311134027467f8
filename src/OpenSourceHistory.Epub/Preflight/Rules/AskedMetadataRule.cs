using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>What a shop asks of the metadata.</summary>
internal sealed class AskedMetadataRule() : PackageRule(
    "metadata.asked", "Has it the metadata that the shop asks for?",
    "the receiver", "Add them to the package, or to book.yaml", "metadata")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.Metadata.Count == 0 ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(rules.Metadata.Where(name => !package.DublinCoreOf(name).Any(v => v.Value.Length > 0)).Select(name => (package.PlaceOf(1), $"dc:{name} is missing")));
}
