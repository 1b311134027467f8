using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No tagged content in artifacts.</summary>
internal sealed class NoTaggedInArtifactRule() : PreflightRule("tags.no-text-in-artifact", "Is no part of the text in an artifact?", "Matterhorn 01-004")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.HasTaggedInArtifact ? "a part of the text in an artifact" : null);
}
