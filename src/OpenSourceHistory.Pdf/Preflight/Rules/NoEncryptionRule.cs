using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Not locked.</summary>
internal sealed class NoEncryptionRule() : PreflightRule("encryption.none", "Is the file not locked?", "ISO 15930-1; ISO 19005-2, 6.1.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => true;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.IsEncrypted ? Answer.Failed($"the file is locked") : Answer.Passed;
}
