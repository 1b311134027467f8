using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Version of EPUB.</summary>
internal sealed class PackageVersionRule() : PackageRule(
    "package.version", "Is it EPUB 3?",
    "EPUB 3.3, 5.4; Apple Books Asset Guide 5.3", "Convert it to EPUB 3")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.PlaceOf(1), package.Version == "3.0" ? null : $"the version is “{package.Version}”");
}
