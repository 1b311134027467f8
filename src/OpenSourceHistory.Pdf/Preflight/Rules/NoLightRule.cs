using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Inks alone.</summary>
internal sealed class NoLightRule() : PreflightRule("colors.no-light", "Is everything painted with inks, nothing with red, green and blue?", "ISO 15930-1; ISO 15930-7")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Exchange);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.FirstOrDefault(i => i.Paint.Kind == PaintKind.Light) is { } item ? item.Paint.Space : null);
}
