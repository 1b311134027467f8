using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>ISBN.</summary>
internal sealed class IsbnRule() : PackageRule(
    "metadata.isbn", "Are ISBN right?",
    "ISO 2108", "Look the number up: its last digit follows from the others")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules) =>
        EbookAnswer.Of(package.DublinCoreOf("identifier").Where(i => Isbn.IsWrong(i.Value)).Select(i => (package.PlaceOf(i.Line), $"“{i.Value}” is none")));
}
