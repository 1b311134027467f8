using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Who certifies that it is accessible.</summary>
internal sealed class CertifiedRule() : PackageRule(
    "accessibility.certified", "Is a stated conformance certified by somebody?",
    "EPUB Accessibility 1.1, 4.2", "Name who checked it: a11y:certifiedBy; or leave dcterms:conformsTo out")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        !package.PropertiesOf("dcterms:conformsTo").Any(p => p.Value.StartsWith("EPUB Accessibility", StringComparison.Ordinal)) ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(package.PlaceOf(1), package.PropertiesOf("a11y:certifiedBy").Any() ? null : "nobody certifies it");
}
