using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>What PDF/X asks of the information dictionary.</summary>
internal sealed class InformationRule() : PreflightRule("information.complete", "Does the information dictionary tell the title and the dates of creation and change?", "ISO 15930-1")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Any(s => s.InformationVersion is not null);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        Answer.Of(((string[])["Title", "CreationDate", "ModDate"]).FirstOrDefault(k => string.IsNullOrEmpty(file.Tokens.GetText(file.Information, k))) is { } missing ? missing + " is missing" : null);
}
