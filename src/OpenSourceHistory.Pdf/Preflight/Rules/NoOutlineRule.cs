using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No bookmarks.</summary>
internal sealed class NoOutlineRule() : PreflightRule("outline.none", "Are there no bookmarks?", "the receiver", "bare")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.IsBare;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Catalog.ContainsKey(NameToken.Create("Outlines")) ? Answer.Failed($"bookmarks") : Answer.Passed;
}
