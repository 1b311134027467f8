using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Ids.</summary>
internal sealed class UniqueIdsInDocumentsRule() : PackageRule(
    "documents.unique-ids", "Is every id in a file the only one of its name?",
    "XML 1.0, 3.3.1; HTML, 3.2.6", "Give each element an id of its own")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(file.Documents.SelectMany(d => d.Ids.GroupBy(i => i.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => (d.PlaceOf(g.Last().Line), $"“{g.Key}” stands there twice"))));
}
