using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Annotations are described.</summary>
internal sealed class DescribedLinksRule() : PreflightRule("annotations.described", "Does each link or other annotation say what it is?", "Matterhorn 28-004, 28-012")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA1);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => page.Annotations.Any(a => a.Subtype is not ("Popup" or "Widget") && string.IsNullOrWhiteSpace(file.Tokens.GetText(a.Dictionary, "Contents"))) ? "a link that does not say where it leads" : null);
}
