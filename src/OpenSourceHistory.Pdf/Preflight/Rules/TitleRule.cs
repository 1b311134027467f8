using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The metadata have a title.</summary>
internal sealed class TitleRule() : PreflightRule("metadata.title", "Do the metadata tell the title?", "Matterhorn 06-001, 06-003; ISO 14289-2, 8.11.1")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Metadata is null ? Answer.Failed($"no metadata stream")
        : string.IsNullOrWhiteSpace(file.Metadata.Value(MetadataPacket.DublinCore, "title")) ? Answer.Failed($"no title")
        : Answer.Passed;
}
