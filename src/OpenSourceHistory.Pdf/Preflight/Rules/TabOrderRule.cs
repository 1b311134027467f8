using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;
namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Annotations follow the structure.</summary>
internal sealed class TabOrderRule() : PreflightRule("annotations.order", "Do readers go from link to link by the structure?", "Matterhorn 28-008, 28-009; ISO 14289-2, 8.9.3.3")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => page.Annotations.Count == 0 || file.Tokens.Get<NameToken>(page.Dictionary, "Tabs")?.Data is "S" || (demands.Asks(PdfStandard.UA2) && file.Tokens.Get<NameToken>(page.Dictionary, "Tabs")?.Data is "A" or "W") ? null : "another order of links");
}
