using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No layers that can be shown and hidden.</summary>
internal sealed class NoLayersRule() : PreflightRule("transparency.no-layers", "Are there no layers?", "ISO 15930-1", "transparency")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.ForbidsTransparency || demands.Standards.Any(s => s.Version == "1.3");

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Catalog.ContainsKey(NameToken.Create("OCProperties")) ? Answer.Failed($"layers") : Answer.Passed;
}
