using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;
namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Readers show the title.</summary>
internal sealed class ShownTitleRule() : PreflightRule("metadata.title-shown", "Is the title shown, not the name of the file?", "Matterhorn 07-001, 07-002; ISO 14289-2, 8.11.2")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Tokens.Get<BooleanToken>(file.Tokens.Get<DictionaryToken>(file.Catalog, "ViewerPreferences"), "DisplayDocTitle") is { Data: true } ? Answer.Passed : Answer.Failed($"the name of the file is shown");
}
