using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>XML.</summary>
internal sealed class WellFormedRule() : PackageRule(
    "documents.well-formed", "Are all pages, drawings and lists XML?",
    "EPUB 3.3, 3.9 and 6.1.2", "Mend the file at the line; tools that write HTML do not write XML")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Documents.Where(d => d.Fault is not null).Select(d => (d.PlaceOf(d.Fault!.Value.Line), d.Fault!.Value.What)));
}
