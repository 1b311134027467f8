using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Figures can be heard.</summary>
internal sealed class DescribedFiguresRule() : TagRule("tags.figures", "Has each figure and formula a text that stands for it?", "Matterhorn 13-004, 17-002; ISO 14289-2, 8.2.5.28.2")
{
    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure) => structure.Elements
        .Where(e => e.Is("Figure", "Formula") && string.IsNullOrWhiteSpace(structure.Attributes.TextOf(e, "Alt")) && string.IsNullOrWhiteSpace(structure.Attributes.TextOf(e, "ActualText")))
        .Select(e => ((OpenedElement?)e, e.Type == "Figure" ? "a figure without alternative text" : "a formula without alternative text"));
}
