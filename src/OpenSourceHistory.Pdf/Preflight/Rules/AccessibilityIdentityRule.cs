using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The file names PDF/UA.</summary>
internal sealed class AccessibilityIdentityRule() : PreflightRule("identity.accessibility", "Does the file say that it is of PDF/UA-1?", "Matterhorn 06-002; ISO 14289-1, 5")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Metadata?.Value("http://www.aiim.org/pdfua/ns/id/", "part") is { } part
            ? part == "1" ? Answer.Passed : Answer.Failed($"the file says PDF/UA-{part}, and PDF/UA-1 is asked for")
            : Answer.Failed($"the file names no part of PDF/UA");
}
