using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No colours by their look.</summary>
internal sealed class NoProfilesRule() : PreflightRule("colors.no-profiles", "Is no colour told by a profile?", "ISO 15930-1")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Standards.Contains(PdfStandard.X1a);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.FirstOrDefault(i => i.Paint.Kind == PaintKind.Profiled) is { } item ? item.Paint.Space : null);
}
