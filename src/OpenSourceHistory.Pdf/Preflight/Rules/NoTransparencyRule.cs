using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Nothing shines through.</summary>
internal sealed class NoTransparencyRule() : PreflightRule("transparency.none", "Does nothing shine through?", "ISO 15930-1; ISO 19005-1, 6.4", "transparency")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.ForbidsTransparency || demands.Standards.Any(s => s.ForbidsTransparency);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Translucencies.Min);
}
