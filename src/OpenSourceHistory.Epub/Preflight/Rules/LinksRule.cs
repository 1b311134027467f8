using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Links inside the book.</summary>
internal sealed class LinksRule() : PackageRule(
    "documents.links", "Does every link and picture lead to a file and a place that the book has?",
    "EPUB 3.3, 3.7 and 4.2.5", "Mend the path or the id, or take the link out")
{
    /// <inheritdoc/>
    protected override EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules)
    {
        var ids = file.Documents.ToDictionary(d => d.Path, d => d.Ids.Select(i => i.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return EbookAnswer.Of(file.Documents.SelectMany(d => d.Links.Where(l => !ContainerPath.IsOutside(l.Reference) && IsBroken(file, package, ids, (d, l.Reference))).Select(l => (d.PlaceOf(l.Line), $"{l.Reference} leads nowhere"))));
    }

    private static bool IsBroken(OpenedPublication file, OpenedPackage package, Dictionary<string, HashSet<string>> ids, (OpenedDocument From, string Reference) link)
    {
        if (ContainerPath.Resolve(link.From.Path, link.Reference) is not { } target || !file.Container.Has(target.Path) || !package.Items.Any(i => i.Path == target.Path))
        {
            return true;
        }

        // What could not be read to its end may have the place.
        return target.Id.Length > 0 && !target.Id.Contains('(', StringComparison.Ordinal) && file.DocumentAt(target.Path) is { Fault: null } document && !ids[document.Path].Contains(target.Id);
    }
}
