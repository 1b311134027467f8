using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The structure holds what is marked for it.</summary>
internal sealed class ContentInStructureRule() : PreflightRule("tags.content-in-structure", "Is each marked part of a page in the structure?", "Matterhorn 01-005; ISO 32000-1, 14.7.4")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) => file.Structure is { } structure
        ? OfContents(file, page => page.Content.Ids.TrueForAll(id => structure.Holds(page.Dictionary, id)) ? null : "a part of the text that the structure does not hold")
        : Answer.NotApplicable;
}
