using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Files beside the manifest.</summary>
internal sealed class ManifestCompleteRule() : PackageRule(
    "manifest.complete", "Is every file of the container in the manifest?",
    "EPUB 3.3, 5.6.1", "Take the file out, or add it to the manifest")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules)
    {
        var known = package.Items.Select(i => i.Path).OfType<string>().Concat(["mimetype", package.Path]).ToHashSet(StringComparer.Ordinal);
        return EbookAnswer.Of(file.Container.Entries.Select(e => e.Path).Where(p => !known.Contains(p) && !p.EndsWith('/') && !p.StartsWith("META-INF/", StringComparison.Ordinal)).Select(p => (p, $"{p} is not")));
    }
}
