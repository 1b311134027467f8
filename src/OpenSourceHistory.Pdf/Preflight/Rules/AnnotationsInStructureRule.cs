using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;
using OpenSourceHistory.Pdf.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Annotations stand in the structure, each in an element of its kind.</summary>
internal sealed class AnnotationsInStructureRule() : PreflightRule("annotations.in-structure", "Is each link, field or other annotation in an element of its kind?", "Matterhorn 28-002, 28-010, 28-011, 28-018; ISO 14289-2, 8.2.5.20, 8.9.2 and 8.10.1")
{
    private const int Hidden = 2;

    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandardKind.Accessibility);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands)
    {
        if (file.Structure is not { } structure)
        {
            return Answer.NotApplicable;
        }

        var holders = new Dictionary<DictionaryToken, OpenedElement>(ReferenceEqualityComparer.Instance);
        foreach (var element in structure.Elements)
        {
            foreach (var held in element.Objects)
            {
                holders.TryAdd(held, element);
            }
        }

        return OfPages(file, page => page.Annotations.Select(a => FaultOf(a, holders.GetValueOrDefault(a.Dictionary), file, demands)).FirstOrDefault(fault => fault is not null));
    }

    private static string? FaultOf(OpenedAnnotation annotation, OpenedElement? holder, OpenedFile file, Demands demands)
    {
        if (annotation.Subtype is "Popup" || ((file.Tokens.Get<NumericToken>(annotation.Dictionary, "F")?.Int ?? 0) & Hidden) != 0)
        {
            return null;
        }

        return annotation.Subtype switch
        {
            "PrinterMark" or "TrapNet" => holder is null ? null : $"{annotation.Subtype} in the structure",
            "Link" => holder?.Is("Link") == true || (demands.Asks(PdfStandard.UA2) && holder?.Is("Reference") == true) ? null : "a link that is in no Link",
            "Widget" => holder?.Is("Form") == true ? null : "a field that is in no Form",
            _ => holder?.Is("Annot") == true ? null : $"{annotation.Subtype} that is in no Annot",
        };
    }
}
