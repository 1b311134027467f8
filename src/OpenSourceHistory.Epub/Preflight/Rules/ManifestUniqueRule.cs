using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Ids of the manifest.</summary>
internal sealed class ManifestUniqueRule() : PackageRule(
    "manifest.unique", "Has every file of the manifest an id of its own, and stands there once?",
    "EPUB 3.3, 5.6.2", "Name each file once")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(Doubled(package, i => i.Id).Concat(Doubled(package, i => i.Reference)));

    private static IEnumerable<(string Place, string What)> Doubled(OpenedPackage package, Func<PackageItem, string> nameOf) =>
        package.Items.GroupBy(nameOf, StringComparer.Ordinal).Where(g => g.Key.Length == 0 || g.Skip(1).Any()).Select(g => (package.PlaceOf(g.Last().Line), g.Key.Length == 0 ? "a file has none" : $"“{g.Key}” stands there twice"));
}
