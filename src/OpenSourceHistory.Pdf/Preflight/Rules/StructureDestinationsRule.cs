using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Links and bookmarks lead to elements.</summary>
internal sealed class StructureDestinationsRule() : PreflightRule("links.to-elements", "Do links and bookmarks within the file lead to elements of its structure?", "ISO 14289-2, 8.8")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA2);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands)
    {
        var targets = new InternalTargets(file);
        return targets.OfOutline.Any(t => !targets.IsElement(t))
            ? Answer.Failed($"a bookmark that leads to a place and to no element")
            : OfPages(file, page => page.Annotations.Where(a => a.Subtype == "Link").Select(a => targets.Of(a.Dictionary)).Any(t => t is not null && !targets.IsElement(t)) ? "a link that leads to a place and to no element" : null);
    }
}
