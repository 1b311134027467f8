using System.Globalization;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The file names PDF/UA.</summary>
internal sealed class AccessibilityIdentityRule() : PreflightRule("identity.accessibility", "Does the file say that it is of the part of PDF/UA that is asked for?", "Matterhorn 06-002; ISO 14289-1, 5; ISO 14289-2, 5")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        Answer.Of(demands.Standards.Where(s => s.Kind == PdfStandardKind.Accessibility).Select(s => FaultOf(file.Metadata, s)).FirstOrDefault(f => f is not null));

    private const string Space = "http://www.aiim.org/pdfua/ns/id/";

    private static string? FaultOf(MetadataPacket? metadata, PdfStandard standard) => metadata?.Value(Space, "part") is not { } part ? "the file names no part of PDF/UA"
        : part != standard.Part.ToString(CultureInfo.InvariantCulture) ? $"the file says PDF/UA-{part}, and {standard.Name} is asked for"
        : standard.Revision is not null && metadata.Value(Space, "rev") is not [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] ? "the file does not name the year of its standard"
        : null;
}
