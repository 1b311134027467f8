using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Files of the manifest.</summary>
internal sealed class ManifestFilesRule() : PackageRule(
    "manifest.files", "Is every file of the manifest in the container?",
    "EPUB 3.3, 5.6.2", "Add the file, or take it out of the manifest")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.Items.Where(i => i.Path is null ? !ContainerPath.IsOutside(i.Reference) : !file.Container.Has(i.Path)).Select(i => (package.PlaceOf(i.Line), $"{i.Reference} is not")));
}
