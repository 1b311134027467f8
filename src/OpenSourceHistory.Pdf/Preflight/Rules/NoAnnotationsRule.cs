using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No annotations.</summary>
internal sealed class NoAnnotationsRule() : PreflightRule("annotations.none", "Are there no links, comments or other annotations on the page?", "ISO 15930-1; ISO 15930-7", "bare")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.IsBare || demands.Asks(PdfStandardKind.Exchange);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page => page.Annotations.FirstOrDefault(a => demands.Rules.IsBare || IsOnPage(file, page, a)) is { } annotation ? $"an annotation, {annotation.Subtype}" : null);

    // Those of PDF/X may stand outside of what is printed, and there are two kinds for the press.
    private static bool IsOnPage(OpenedFile file, OpenedPage page, OpenedAnnotation annotation) =>
        annotation.Subtype is not ("PrinterMark" or "TrapNet") && (file.Tokens.GetBox(annotation.Dictionary, "Rect") is not { } area || area.Meets(page.Bleed));
}
