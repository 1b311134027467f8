using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>What every publication says of itself.</summary>
internal sealed class RequiredMetadataRule() : PackageRule(
    "metadata.required", "Has it a title and a language?",
    "EPUB 3.3, 5.5.3.1", "Add dc:title and dc:language")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(((string[])["title", "language"]).Where(name => !package.DublinCoreOf(name).Any(v => v.Value.Length > 0)).Select(name => (package.PlaceOf(1), $"dc:{name} is missing")));
}
