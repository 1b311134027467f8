using System.Globalization;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The file names its part and level of PDF/A.</summary>
internal sealed class ArchiveIdentityRule() : PreflightRule("identity.archive", "Does the file say that it is of the part and level of PDF/A that is asked for?", "ISO 19005-2, 6.6.4")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Archive);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        Answer.Of(demands.Standards.Where(s => s.Kind == PdfStandardKind.Archive).Select(s => FaultOf(file, s)).FirstOrDefault(f => f is not null));

    private const string Space = "http://www.aiim.org/pdfa/ns/id/";

    private static string? FaultOf(OpenedFile file, PdfStandard standard)
    {
        var (part, level) = (file.Metadata?.Value(Space, "part"), file.Metadata?.Value(Space, "conformance"));
        return part == standard.Part.ToString(CultureInfo.InvariantCulture) && level == standard.Level ? null : part is null ? "the file names no part of PDF/A" : $"the file says PDF/A-{part}{level?.ToLowerInvariant()}, and {standard.Name} is asked for";
    }
}
