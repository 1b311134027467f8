using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Entries of the contents name what they lead to.</summary>
internal sealed class EntryTargetsRule() : TagRule("tags.contents", "Does each entry of the contents refer to what it names?", "ISO 14289-2, 8.2.5.8")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA2);

    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure)
    {
        // Elements stand behind those around them: from the last to the first, each tells the one around it.
        var referring = new HashSet<OpenedElement>(ReferenceEqualityComparer.Instance);
        foreach (var element in structure.Elements.Reverse())
        {
            if (structure.Attributes.ReferencesOf(element).Any())
            {
                referring.Add(element);
            }

            if (element.Parent is { } parent && referring.Contains(element))
            {
                referring.Add(parent);
            }
        }

        return structure.Elements.Where(e => e.Is("TOCI") && !referring.Contains(e)).Select(e => ((OpenedElement?)e, "an entry of the contents that refers to nothing"));
    }
}
