using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No Type 3 fonts.</summary>
internal sealed class NoType3Rule() : PreflightRule("fonts.no-type-3", "Is there no Type 3 font?", "the receiver", "type-3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.ForbidsType3;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Shown.Keys.Any(f => f.Subtype == "Type3") ? "a font whose glyphs are drawn as pages are" : null);
}
