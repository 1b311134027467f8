using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Each page says where it is cut.</summary>
internal sealed class TrimBoxRule() : PreflightRule("boxes.trim-box", "Does each page have a trim box or an art box?", "ISO 15930-1; ISO 15930-7")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Exchange);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => page.Boxes.ContainsKey("TrimBox") == page.Boxes.ContainsKey("ArtBox") ? "a page with both or neither of trim box and art box" : null);
}
