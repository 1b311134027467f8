using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Bytes of the cover.</summary>
internal sealed class CoverSizeRule() : PackageRule(
    "cover.size", "Is the cover as small a file as the shop asks?",
    "the receiver", "Save it as a JPEG of quality 85", "cover-size")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        rules.CoverSize is not { } most || package.Cover?.Path is not { } cover ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(cover, file.Container.SizeOf(cover) > most ? $"{Size(file.Container.SizeOf(cover))}, and {Size(most)} are the most" : null);
}
