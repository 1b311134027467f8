using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>PDF 2.0 tells its properties in the metadata stream.</summary>
internal sealed class NoInformationRule() : PreflightRule("information.none", "Does the information dictionary tell dates at most, as in PDF 2.0?", "ISO 32000-2, 14.3.3; ISO 19005-4, 6.1.3")
{
    private static readonly string[] s_dates = ["CreationDate", "ModDate"];

    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Any(s => s.ForbidsInformation);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        Answer.Of(file.Information?.Data.Keys.FirstOrDefault(k => !s_dates.Contains(k)) is { } other ? other + " is in the information dictionary" : null);
}
