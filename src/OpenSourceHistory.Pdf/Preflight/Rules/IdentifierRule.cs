using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The identifier of the file.</summary>
internal sealed class IdentifierRule() : PreflightRule("file.identifier", "Does the file have an identifier?", "ISO 15930-1; ISO 19005-2, 6.1.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Exchange) || demands.Asks(PdfStandardKind.Archive);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.HasIdentifier ? Answer.Passed : Answer.Failed($"no identifier");
}
