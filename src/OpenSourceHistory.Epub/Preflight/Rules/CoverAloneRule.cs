using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>The page of the cover.</summary>
internal sealed class CoverAloneRule() : PackageRule(
    "cover.alone", "Does the cover stand alone on its page?",
    "the receiver", "Put what else stands there into a file of its own", "cover-alone")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        !rules.RequiresCoverAlone || package.Cover?.Path is not { } cover ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(file.Documents.Where(d => d.TextLength > 0 && d.Links.Any(l => l.IsShown && !ContainerPath.IsOutside(l.Reference) && ContainerPath.Resolve(d.Path, l.Reference)?.Path == cover)).Select(d => (d.Path, "there is text beside it")));
}
