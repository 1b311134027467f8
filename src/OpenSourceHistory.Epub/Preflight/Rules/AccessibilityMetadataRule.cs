using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Who can read it.</summary>
internal sealed class AccessibilityMetadataRule() : PackageRule(
    "accessibility.metadata", "Does it say who can read it: accessMode, accessibilityFeature, accessibilityHazard?",
    "EPUB Accessibility 1.1, 2.2", "Add the properties; they are asked for where the European Accessibility Act holds", "accessibility")
{
    private static readonly string[] s_required = ["accessMode", "accessibilityFeature", "accessibilityHazard"];

    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        !rules.RequiresAccessibility ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(s_required.Where(p => !package.PropertiesOf("schema:" + p).Any()).Select(p => (package.PlaceOf(1), $"schema:{p} is missing")));
}
