using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Lists with labels say of what kind they are.</summary>
internal sealed class ListNumberingRule() : TagRule("tags.lists", "Does each list with labels say of what kind these are, and is no text beside labels and bodies?", "ISO 14289-2, 8.2.5.25")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA2);

    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure) =>
        structure.Elements.Where(e => e.Is("L") && e.Children.Exists(i => i.Children.Exists(c => c.Is("Lbl"))) && structure.Attributes.NameOf(e, "ListNumbering") is (null or "None"))
            .Select(e => ((OpenedElement?)e, "a list with labels that does not say of what kind they are"))
            .Concat(structure.Elements.Where(e => e.Is("LI") && e.Content.Count > 0).Select(e => ((OpenedElement?)e, "text in an item that is in neither label nor body")));
}
