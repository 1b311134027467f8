using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>All content is tagged or an artifact.</summary>
internal sealed class AllMarkedRule() : PreflightRule("tags.all-content", "Is everything that is painted either tagged or an artifact?", "Matterhorn 01-005; ISO 14289-2, 8.2.2")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Unmarked.Min is { } painting ? $"{painting} paints what is neither" : null);
}
