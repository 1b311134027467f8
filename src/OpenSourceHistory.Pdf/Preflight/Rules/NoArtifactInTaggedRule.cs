using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No artifacts in tagged content.</summary>
internal sealed class NoArtifactInTaggedRule() : PreflightRule("tags.no-artifact-in-text", "Is no artifact in a part of the text?", "Matterhorn 01-003")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.HasArtifactInTagged ? "an artifact in a part of the text" : null);
}
