using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Alternative texts.</summary>
internal sealed class AlternativesRule() : PackageRule(
    "pictures.alternatives", "Has every picture an alternative text, be it empty?",
    "WCAG 2.2, 1.1.1", "Say what is to be seen: alt=\"…\", and alt=\"\" for decoration")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Documents.SelectMany(d => d.BarePictures.Select(line => (d.PlaceOf(line), "it has none"))));
}
