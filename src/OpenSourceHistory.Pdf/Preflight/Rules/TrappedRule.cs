using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Whether the file is trapped.</summary>
internal sealed class TrappedRule() : PreflightRule("information.trapped", "Does the file say whether it is trapped?", "ISO 15930-1; ISO 15930-7")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Any(s => s.RequiresTrapped);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Tokens.Get<NameToken>(file.Information, "Trapped")?.Data is "True" or "False" || file.Metadata?.Value(MetadataPacket.PdfProperties, "Trapped") is "True" or "False"
            ? Answer.Passed
            : Answer.Failed($"Trapped is missing or unknown");
}
