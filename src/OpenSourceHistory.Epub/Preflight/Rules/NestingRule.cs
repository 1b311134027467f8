using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Levels of the contents.</summary>
internal sealed class NestingRule() : PackageRule(
    "navigation.depth", "Have the contents no more levels than the shop shows?",
    "the receiver", "Show fewer: contents: {depth: 1}", "nesting")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.Nesting is not { } most || !file.Navigation.HasContents ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(package.Navigation?.Path ?? string.Empty, file.Navigation.Levels > most ? $"{file.Navigation.Levels} levels, and {most} are shown" : null);
}
