using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Landmarks.</summary>
internal sealed class LandmarksRule() : PackageRule(
    "navigation.landmarks", "Has it the landmarks that the shop asks for?",
    "EPUB 3.3, 7.4.3", "Add <nav epub:type=\"landmarks\">", "landmarks")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.Landmarks.Count == 0 ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(rules.Landmarks.Where(l => !file.Navigation.Landmarks.Contains(l)).Select(l => (package.Navigation?.Path ?? package.PlaceOf(1), $"“{l}” is missing")));
}
