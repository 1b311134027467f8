using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Tags mean what the standard says.</summary>
internal sealed class StandardTagsRule() : TagRule("tags.standard", "Is each tag a standard one, or mapped to one?", "Matterhorn 02-001, 02-003, 02-004; ISO 14289-2, 8.2.4")
{
    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure) =>
        structure.Roles.Remapped.Select(type => ((OpenedElement?)null, $"the standard tag {type} mapped to another"))
            .Concat(structure.Elements.Where(e => e.Type is null).Select(e => ((OpenedElement?)e, $"the tag {e.Tag}, which is mapped to no standard one")));
}
