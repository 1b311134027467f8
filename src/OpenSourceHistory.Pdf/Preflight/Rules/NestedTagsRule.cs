using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Elements that belong together stand in each other.</summary>
internal sealed class NestedTagsRule() : TagRule("tags.nested", "Do lists, tables, contents and ruby hold what belongs in them?", "Matterhorn 09-004 to 09-008; ISO 32000-1, 14.8.4.3")
{
    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure)
    {
        foreach (var element in structure.Elements.Where(e => e.Type is not null))
        {
            if (element.Parent is not { Type: null } && !StandardTypes.MayHold(element.Parent?.Type, element.Type!))
            {
                yield return (element, $"{element.Type} in {element.Parent?.Type ?? "nothing"}");
            }

            if (element.Content.Count > 0 && StandardTypes.HoldsElementsOnly(element.Type!) && !element.Is("Ruby", "Warichu"))
            {
                yield return (element, $"text in {element.Type} itself");
            }
        }
    }
}
