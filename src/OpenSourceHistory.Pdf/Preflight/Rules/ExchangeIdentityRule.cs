using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The file names its version of PDF/X.</summary>
internal sealed class ExchangeIdentityRule() : PreflightRule("identity.exchange", "Does the file say that it is of the version of PDF/X that is asked for?", "ISO 15930-1; ISO 15930-7")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Exchange);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        Answer.Of(demands.Standards.Where(s => s.Kind == PdfStandardKind.Exchange).Select(s => FaultOf(file, s)).FirstOrDefault(f => f is not null));

    private static string? FaultOf(OpenedFile file, PdfStandard standard)
    {
        if (standard.InformationVersion is { } version)
        {
            return Fault("GTS_PDFXVersion", file.Tokens.GetText(file.Information, "GTS_PDFXVersion"), version)
                ?? Fault("GTS_PDFXConformance", file.Tokens.GetText(file.Information, "GTS_PDFXConformance"), standard.InformationConformance);
        }

        return Fault("pdfxid:GTS_PDFXVersion", file.Metadata?.Value("http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion"), standard.Name);
    }

    private static string? Fault(string key, string? told, string? asked) => told == asked ? null : $"{key} is {told ?? "missing"}, and {asked ?? "nothing"} is asked for";
}
