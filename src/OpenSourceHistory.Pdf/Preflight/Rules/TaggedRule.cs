using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;
namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>There is a structure.</summary>
internal sealed class TaggedRule() : PreflightRule("tags.present", "Is the file tagged, and does it say so?", "ISO 14289-1, 7.1; ISO 14289-2, 6.2 and 8.2.1; ISO 19005-2, 6.7")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Any(s => s.RequiresTags);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Tokens.Get<BooleanToken>(file.Tokens.Get<DictionaryToken>(file.Catalog, "MarkInfo"), "Marked") is { Data: true } && file.Tokens.Get<DictionaryToken>(file.Catalog, "StructTreeRoot") is not null
            ? Answer.Passed
            : Answer.Failed($"the file is not tagged");
}
