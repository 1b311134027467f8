using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>The package document.</summary>
internal sealed class PackageReadableRule() : EbookRule(
    "package.readable", "Does META-INF/container.xml name a package document that is XML?",
    "EPUB 3.3, 4.2.6.3.1 and 5", "Mend META-INF/container.xml or the package document")
{
    /// <inheritdoc/>
    public override EbookAnswer Answer(OpenedPublication file, EbookRules rules) =>
        EbookAnswer.Of(file.Container.PackagePath ?? "META-INF/container.xml", file.Package is null ? "there is none that can be read" : null);
}
