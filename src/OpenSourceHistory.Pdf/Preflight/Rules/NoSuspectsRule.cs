using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;
namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The structure is sure.</summary>
internal sealed class NoSuspectsRule() : PreflightRule("tags.no-suspects", "Are the tags not said to be suspect?", "Matterhorn 01-007")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA1);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Tokens.Get<BooleanToken>(file.Tokens.Get<DictionaryToken>(file.Catalog, "MarkInfo"), "Suspects") is { Data: true } ? Answer.Failed($"the tags are said to be suspect") : Answer.Passed;
}
