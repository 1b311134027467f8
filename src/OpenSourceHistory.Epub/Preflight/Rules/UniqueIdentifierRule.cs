using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>The identifier of the publication.</summary>
internal sealed class UniqueIdentifierRule() : PackageRule(
    "metadata.identifier", "Is one identifier marked as the publication’s?",
    "EPUB 3.3, 5.5.3.1.2", "Give dc:identifier an id, and package its unique-identifier")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.PlaceOf(1), package.UniqueIdentifier is { Length: > 0 } ? null : "none is");
}
