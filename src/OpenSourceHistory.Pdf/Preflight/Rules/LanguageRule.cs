using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The language of the file.</summary>
internal sealed class LanguageRule() : PreflightRule("text.language", "Does the file tell its language?", "Matterhorn 11-001, 11-006; ISO 14289-2, 8.4.4")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        string.IsNullOrWhiteSpace(file.Tokens.GetText(file.Catalog, "Lang")) ? Answer.Failed($"no language") : Answer.Passed;
}
